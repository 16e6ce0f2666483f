namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>Makes one segment of several, without what was removed of them.</summary>
internal sealed class SegmentMerger
{
    private readonly IReadOnlyList<LiveSegment> _sources;
    private readonly List<Origin> _articles;

    private SegmentMerger(IReadOnlyList<LiveSegment> sources)
    {
        _sources = sources;
        // OrderBy keeps the order of equals: the later segment's first, then as they stand in it.
        _articles =
        [
            .. Enumerable
                .Range(0, sources.Count)
                .Reverse()
                .SelectMany(LiveArticlesOf)
                .OrderBy(origin => origin.Entry, ArticleEntry.Order),
        ];
    }

    /// <summary>Merges several groups, as many at a time as there are processors.</summary>
    public static IReadOnlyList<(Segment Merged, IReadOnlyList<LiveSegment> Sources)> MergeAll(
        IReadOnlyList<IReadOnlyList<LiveSegment>> groups
    ) =>
        groups.Count == 1
            ? [(Merge(groups[0]), groups[0])]
            : [.. groups.AsParallel().Select(group => (Merge(group), group))];

    /// <param name="sources">With at least one article left, in the order in which they were made.</param>
    public static Segment Merge(IReadOnlyList<LiveSegment> sources) => new SegmentMerger(sources).Merge();

    private Segment Merge()
    {
        var passages = new MergedUnits(UnitKind.Passage, _sources, _articles);
        var quotes = new MergedUnits(UnitKind.Quote, _sources, _articles);
        var writer = new SegmentWriter(
            [.. _articles.Select(origin => origin.Entry)],
            passages.Lengths,
            quotes.Lengths,
            _sources.Sum(source => source.Segment.Terms.Bytes)
        );
        foreach (var same in Together())
        {
            writer.Terms.Add(same[0].Entry.Key, passages.Join(same), quotes.Join(same));
        }
        return writer.Finish();
    }

    private IEnumerable<Origin> LiveArticlesOf(int source)
    {
        var (segment, live) = (_sources[source].Segment, _sources[source]);
        foreach (var (collection, start, end) in segment.Articles.Collections)
        {
            foreach (var range in live.LiveIn(start, end))
            {
                for (var article = range.Start; article < range.End; article++)
                {
                    yield return new Origin(source, article, segment.EntryOf(article, collection));
                }
            }
        }
    }

    /// <summary>The entries of one term in all sources that have it, term by term in their order.</summary>
    private IEnumerable<IReadOnlyList<SourceTerm>> Together()
    {
        var same = new List<SourceTerm>();
        var terms = _sources.Select(
            (source, i) => source.Segment.Terms.All().Select(entry => new SourceTerm(i, entry))
        );
        foreach (var term in terms.Merge(SourceTerm.ByKey))
        {
            if (same.Count > 0 && !same[0].Entry.Key.SequenceEqual(term.Entry.Key))
            {
                yield return same;
                same.Clear();
            }
            same.Add(term);
        }
        if (same.Count > 0)
        {
            yield return same;
        }
    }
}
