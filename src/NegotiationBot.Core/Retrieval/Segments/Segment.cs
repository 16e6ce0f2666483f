namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>
/// An inverted index over the passages and quotes of some articles, in one piece of memory that never changes. The units of an article are numbered in a row,
/// in the order of the text.
/// </summary>
internal sealed class Segment
{
    private readonly Sections _sections;
    private readonly ushort _longestPassage;
    private readonly ushort _longestQuote;

    /// <exception cref="ArgumentException">The bytes are no segment.</exception>
    public Segment(byte[] bytes)
    {
        _sections = new Sections(bytes);
        Articles = new ArticleColumns(_sections);
        Terms = new TermTable(_sections);
        _longestPassage = Longest(LengthsOf(UnitKind.Passage));
        _longestQuote = Longest(LengthsOf(UnitKind.Quote));
    }

    public byte[] Bytes => _sections.Bytes;

    public ArticleColumns Articles { get; }

    public TermTable Terms { get; }

    /// <summary>By article, the number of its first unit; then the number of all units.</summary>
    public ReadOnlySpan<int> StartsOf(UnitKind kind) =>
        _sections.Of<int>(kind is UnitKind.Passage ? Section.PassageStarts : Section.QuoteStarts);

    /// <summary>By unit, its length in quarters of a word.</summary>
    public ReadOnlySpan<ushort> LengthsOf(UnitKind kind) =>
        _sections.Of<ushort>(kind is UnitKind.Passage ? Section.PassageLengths : Section.QuoteLengths);

    /// <summary>By article, the lengths of all units before its first together; then those of all units.</summary>
    public ReadOnlySpan<long> LengthsBefore(UnitKind kind) =>
        _sections.Of<long>(kind is UnitKind.Passage ? Section.PassageLengthsBefore : Section.QuoteLengthsBefore);

    public int CountOf(UnitKind kind) => LengthsOf(kind).Length;

    public ushort LongestOf(UnitKind kind) => kind is UnitKind.Passage ? _longestPassage : _longestQuote;

    public double MeanLengthOf(UnitKind kind) => UnitLengths.MeanOf(LengthsBefore(kind)[^1], CountOf(kind));

    /// <summary>The article that a unit belongs to.</summary>
    public int ArticleOf(UnitKind kind, int unit)
    {
        var starts = StartsOf(kind);
        var (low, high) = (0, Articles.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = starts[middle] <= unit ? (middle, high) : (low, middle - 1);
        }
        return low;
    }

    public ArticleEntry EntryOf(int article, string collection) =>
        new(
            Articles.IdOf(article),
            Articles.Sequences[article],
            new DateTimeOffset(Articles.AddedAt[article], TimeSpan.Zero),
            Articles.TitleOf(article),
            collection,
            Articles.PublishedOf(article),
            StartsOf(UnitKind.Passage)[article + 1] - StartsOf(UnitKind.Passage)[article],
            StartsOf(UnitKind.Quote)[article + 1] - StartsOf(UnitKind.Quote)[article]
        );

    private static ushort Longest(ReadOnlySpan<ushort> lengths)
    {
        var longest = (ushort)0;
        foreach (var length in lengths)
        {
            longest = Math.Max(longest, length);
        }
        return longest;
    }
}
