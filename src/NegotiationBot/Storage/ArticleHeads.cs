namespace NegotiationBot.Storage;

/// <summary>
/// What stands beside the texts of articles that were asked about before: a question looks at some eighty articles, and to read what is told of one takes as long as to
/// read its text. Whether one still holds after a later change is for whoever reads the text to ask. Safe for several threads.
/// </summary>
internal sealed class ArticleHeads
{
    /// <summary>About 5 MB. An article takes the place of the one that had it before.</summary>
    private const int Places = 1 << 13;

    private readonly Kept?[] _kept = new Kept?[Places];

    /// <summary>That of an article by the change that stored it, if it is kept.</summary>
    public Kept? Find(long sequence) =>
        _kept[PlaceOf(sequence)] is { } kept && kept.Head.Sequence == sequence ? kept : null;

    /// <param name="latest">The latest change of the store in which it was found, or found to hold.</param>
    public void Keep(ArticleHead head, long latest) => _kept[PlaceOf(head.Sequence)] = new Kept(head, latest);

    private static int PlaceOf(long sequence) => (int)(sequence & (Places - 1));

    /// <param name="Latest">While this is the store's latest change, the head holds.</param>
    internal sealed record Kept(ArticleHead Head, long Latest);
}
