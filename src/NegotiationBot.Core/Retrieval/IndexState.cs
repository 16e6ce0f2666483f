using System.Collections.Concurrent;
using System.Text;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Retrieval;

/// <summary>All that the index holds at one moment. Immutable: a change makes a new one, and whoever reads this one is not disturbed.</summary>
/// <param name="segments">In the order in which they were made.</param>
internal sealed class IndexState(IReadOnlyList<LiveSegment> segments)
{
    /// <summary>A place for each collection set of a community and for the periods people ask about.</summary>
    private const int MostFilters = 64;

    private readonly HashSet<string> _collections =
    [
        .. segments.SelectMany(live => live.Segment.Articles.Collections).Select(held => held.Collection),
    ];

    private readonly ConcurrentDictionary<FilterKey, VisibleCorpus> _seen = new();

    public static IndexState Empty { get; } = new([]);

    public IReadOnlyList<LiveSegment> Segments => segments;

    /// <summary>What a filter lets through; of the same filter the same object.</summary>
    public VisibleCorpus Through(RetrievalFilter filter)
    {
        var key = FilterKey.Of(filter, _collections);
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

    /// <summary>With the articles of one more segment, each in the place of an earlier state of it.</summary>
    public IndexState With(Segment added)
    {
        var outdated = new List<int>();
        var others = segments.Select(live => live.Without(ReplacedBy(added, live, outdated))).ToList();
        return Of([.. others, new LiveSegment(added).Without(outdated)]);
    }

    public IndexState Without(ArticleId id) =>
        Find(id) is var (live, article)
            ? Of(segments.Select(segment => segment == live ? live.Without([article]) : segment))
            : this;

    /// <summary>With one segment in the place of those it was merged from, without what was removed of them meanwhile.</summary>
    public IndexState With(Segment merged, IReadOnlyList<LiveSegment> sources)
    {
        var removed = sources.SelectMany(source => RemovedSince(source, merged)).ToList();
        var others = segments.Where(other => sources.All(source => source.Segment != other.Segment));
        return Of([new LiveSegment(merged).Without(removed), .. others]);
    }

    private static IndexState Of(IEnumerable<LiveSegment> segments) =>
        new([.. segments.Where(live => live.Articles > 0)]);

    /// <summary>The articles of a segment that another has in a later state.</summary>
    /// <param name="outdated">Takes those that it is the other way round with.</param>
    private static List<int> ReplacedBy(Segment added, LiveSegment live, List<int> outdated)
    {
        var replaced = new List<int>();
        for (var article = 0; article < added.Articles.Count; article++)
        {
            if (live.Find(added.Articles.KeyOf(article)) is { } earlier)
            {
                var isLater = added.Articles.Sequences[article] >= live.Segment.Articles.Sequences[earlier];
                (isLater ? replaced : outdated).Add(isLater ? earlier : article);
            }
        }
        return replaced;
    }

    private IEnumerable<int> RemovedSince(LiveSegment earlier, Segment merged)
    {
        var now = segments.FirstOrDefault(live => live.Segment == earlier.Segment);
        var removed = now?.Removed ?? Enumerable.Range(0, earlier.Segment.Articles.Count);
        return removed
            .Except(earlier.Removed)
            .Select(article => merged.Articles.Find(earlier.Segment.Articles.KeyOf(article))!.Value);
    }

    private (LiveSegment Live, int Article)? Find(ArticleId id)
    {
        var key = Encoding.UTF8.GetBytes(id.Value);
        foreach (var live in segments)
        {
            if (live.Find(key) is { } article)
            {
                return (live, article);
            }
        }
        return null;
    }
}
