using System.Collections.Concurrent;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Retrieval;

/// <summary>All that the index holds at one moment. Immutable: a change makes a new one, and whoever reads this one is not disturbed.</summary>
/// <param name="segments">In the order in which they were made.</param>
internal sealed class IndexState(IReadOnlyList<LiveSegment> segments)
{
    /// <summary>A place for each collection set of a community and for the periods people ask about.</summary>
    private const int MostFilters = 64;

    private readonly ConcurrentDictionary<FilterKey, VisibleCorpus> _seen = new();

    public static IndexState Empty { get; } = new([]);

    public IReadOnlyList<LiveSegment> Segments => segments;

    /// <summary>What a filter lets through; of the same filter the same object.</summary>
    public VisibleCorpus Through(RetrievalFilter filter)
    {
        var key = FilterKey.Of(filter);
        if (_seen.TryGetValue(key, out var known))
        {
            return known;
        }
        if (_seen.Count >= MostFilters)
        {
            _seen.Clear();
        }
        return _seen.GetOrAdd(key, _ => new VisibleCorpus(Segments, filter));
    }

    /// <summary>The change that stored an article; null where no such article is indexed.</summary>
    public long? SequenceOf(ArticleId id) =>
        Find(id) is var (live, article) ? live.Segment.Articles.Sequences[article] : null;

    public IndexState With(IEnumerable<Segment> segments) =>
        new([.. Segments, .. segments.Select(segment => new LiveSegment(segment))]);

    public IndexState Without(ArticleId id)
    {
        if (Find(id) is not var (live, article))
        {
            return this;
        }
        var left = live.Without(article);
        return new(
            [.. Segments.Select(segment => segment == live ? left : segment).Where(segment => segment.Articles > 0)]
        );
    }

    /// <summary>With one segment in the place of those it was merged from, without what was removed of them meanwhile.</summary>
    public IndexState With(Segment merged, IReadOnlyList<LiveSegment> sources)
    {
        var removed = sources.SelectMany(RemovedSince).Select(merged.Articles.Find).OfType<int>().Order();
        var live = new LiveSegment(merged, [.. removed]);
        var others = segments.Where(other => sources.All(source => source.Segment != other.Segment));
        return new([.. live.Articles > 0 ? [live] : Array.Empty<LiveSegment>(), .. others]);
    }

    private IEnumerable<ArticleId> RemovedSince(LiveSegment earlier)
    {
        var articles = earlier.Segment.Articles;
        var now = segments.FirstOrDefault(live => live.Segment == earlier.Segment);
        return (now?.Removed ?? Enumerable.Range(0, articles.Count)).Except(earlier.Removed).Select(articles.IdOf);
    }

    private (LiveSegment Live, int Article)? Find(ArticleId id)
    {
        foreach (var live in Segments)
        {
            if (live.Segment.Articles.Find(id) is { } article && live.Holds(article))
            {
                return (live, article);
            }
        }
        return null;
    }
}
