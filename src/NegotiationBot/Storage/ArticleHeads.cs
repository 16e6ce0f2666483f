namespace NegotiationBot.Storage;

/// <summary>
/// What stands beside the texts of articles that were asked about before: a question looks at some eighty articles, and to read what is told of one takes as long as to
/// read its text. Whether it still holds is for whoever reads the text to ask. Safe for several threads.
/// </summary>
internal sealed class ArticleHeads
{
    /// <summary>About 5 MB. An article takes the place of the one that had it before.</summary>
    private const int Places = 1 << 13;

    private readonly ArticleHead?[] _kept = new ArticleHead?[Places];

    /// <summary>That of an article by the change that stored it, if it is kept.</summary>
    public ArticleHead? Find(long sequence) =>
        _kept[PlaceOf(sequence)] is { } head && head.Sequence == sequence ? head : null;

    public void Keep(ArticleHead head) => _kept[PlaceOf(head.Sequence)] = head;

    private static int PlaceOf(long sequence) => (int)(sequence & (Places - 1));
}
