using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// What one filter lets through of one state of the index, and all that is counted of it. What is hidden changes neither what is found nor a score.
/// Immutable; an index that changes makes new ones.
/// </summary>
internal sealed class VisibleCorpus
{
    private readonly Lazy<Coverage> _coverage;
    private readonly Lazy<IReadOnlyList<MetSpeaker>> _speakers;

    public VisibleCorpus(IEnumerable<LiveSegment> segments, RetrievalFilter filter)
    {
        Segments =
        [
            .. segments
                .Select(live => new VisibleSegment(live, filter))
                .Where(segment => segment.Articles.Count > 0)
                .OrderByDescending(segment => segment.Articles.Count),
        ];
        Passages = new UnitStatistics(UnitKind.Passage, Segments);
        Quotes = new UnitStatistics(UnitKind.Quote, Segments);
        _coverage = new(Cover);
        _speakers = new(() => SpeakersMet.In(Segments));
    }

    /// <summary>Those with anything to be seen, the largest first.</summary>
    public IReadOnlyList<VisibleSegment> Segments { get; }

    /// <summary>By segment; a collection may have articles in several.</summary>
    public IEnumerable<VisibleCollection> Collections => Segments.SelectMany(segment => segment.Collections);

    public UnitStatistics Passages { get; }

    public UnitStatistics Quotes { get; }

    public Coverage Coverage => _coverage.Value;

    public IReadOnlyList<MetSpeaker> Speakers => _speakers.Value;

    /// <summary>The latest published first, undated ones last.</summary>
    public IEnumerable<VisibleArticle> Articles =>
        Collections.Select(collection => collection.LatestFirst()).Merge(VisibleArticle.LatestFirst);

    /// <summary>The articles that have quotes of one speaker, in the order of <see cref="Articles"/>, with those quotes in the order of the text.</summary>
    public IEnumerable<ArticleQuotes> QuotesBy(string speaker)
    {
        var key = QuoteKeys.Of(speaker);
        var runs =
            from collection in Collections
            let list = collection.In.Find(key, UnitKind.Quote)
            where list is not null
            select collection.LatestFirst(list.Value);
        return runs.Merge(ArticleQuotes.LatestFirst);
    }

    /// <summary>In how many passages a term stands.</summary>
    public int PassagesWith(string term) => Segments.Sum(segment => segment.CountWith(term, UnitKind.Passage));

    private Coverage Cover()
    {
        var dated = Collections
            .SelectMany(collection => new[] { collection.Earliest, collection.Latest })
            .OfType<PublishedAt>();
        var byDay = dated.OrderBy(published => published.Day).ThenBy(published => published.Moment).ToList();
        var articles = Segments.Sum(segment => segment.Articles.Count);
        return new Coverage(
            articles,
            byDay.Count > 0 ? byDay[0] : null,
            byDay.Count > 0 ? byDay[^1] : null,
            articles > 0 ? Segments.Max(segment => segment.NewestAdded()) : null,
            articles > 0 && Collections.All(collection => collection.Name == Article.SampleCollection)
        );
    }
}
