namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>A segment, and which of its articles were removed since it was made. Immutable.</summary>
/// <param name="Removed">Ascending.</param>
internal sealed record LiveSegment(Segment Segment, int[] Removed)
{
    public LiveSegment(Segment segment)
        : this(segment, []) { }

    public int Articles => Segment.Articles.Count - Removed.Length;

    /// <summary>The units of both kinds, those of removed articles too.</summary>
    public int Units => Segment.CountOf(UnitKind.Passage) + Segment.CountOf(UnitKind.Quote);

    public LiveSegment Without(IReadOnlyCollection<int> articles) =>
        articles.Count == 0 ? this : this with { Removed = [.. Removed.Union(articles).Order()] };

    /// <summary>The number of an article that is not removed.</summary>
    /// <param name="id">UTF-8.</param>
    public int? Find(ReadOnlySpan<byte> id) =>
        Segment.Articles.Find(id) is { } article && Holds(article) ? article : null;

    private bool Holds(int article) => Array.BinarySearch(Removed, article) < 0;

    /// <summary>Some articles of the segment without those that were removed.</summary>
    public IEnumerable<(int Start, int End)> LiveIn(int start, int end)
    {
        foreach (var gone in Removed.Where(article => article >= start && article < end))
        {
            yield return (start, gone);
            start = gone + 1;
        }
        yield return (start, end);
    }
}
