using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// Finds passages and quotes by their words, ranked by BM25: an inverted index of immutable compressed segments in memory; the articles' texts stay in the store.
/// A reader works on the state it found and never waits for a writer; a change is seen by whoever asks after it.
/// </summary>
public sealed class CorpusIndex
{
    private readonly Lock _writing = new();
    private readonly Lock _merging = new();
    private readonly IIndexedArticles _store;
    private readonly ArticlesAtHand? _kept;
    private volatile IndexState _state = IndexState.Empty;

    /// <summary>An index that keeps the articles itself.</summary>
    public CorpusIndex() => _store = _kept = new ArticlesAtHand();

    /// <param name="store">Where the articles are.</param>
    public CorpusIndex(IIndexedArticles store) => _store = store;

    /// <summary>What is to be stored, so that the index need not be built again; see <see cref="Restore"/>.</summary>
    public IReadOnlyList<SegmentImage> Segments => [.. _state.Segments.Select(SegmentImage.Of)];

    /// <summary>Adds an article, or replaces the one of the same identity.</summary>
    public void Put(IndexedArticle article) => Put([article]);

    /// <summary>
    /// Adds articles, or replaces those of the same identity; they are seen all at once. Reads them one by one, whenever a processor is free, and keeps none, so
    /// there may be more than fit into memory. Of two of one identity the one of the later sequence counts.
    /// </summary>
    public void Put(IEnumerable<IndexedArticle> articles) => Put(articles, []);

    /// <summary>
    /// Follows changes in their order: puts the articles as <see cref="Put(IEnumerable{IndexedArticle})"/> does, and removes those that have left the answers. What is
    /// removed goes at once, and once more when the rest is seen, for an earlier change may have put it; a later one that puts it again wins.
    /// </summary>
    public void Follow(IEnumerable<ChangedArticle> changes)
    {
        var removed = new List<ChangedArticle>();
        IEnumerable<IndexedArticle> Present()
        {
            foreach (var change in changes)
            {
                if (change.Current is { } article)
                {
                    yield return article;
                }
                else
                {
                    Remove(change.Id, change.Sequence);
                    removed.Add(change);
                }
            }
        }
        Put(Present(), removed);
    }

    /// <summary>False where no such article is indexed.</summary>
    public bool Remove(ArticleId id) => Remove(id, long.MaxValue);

    /// <summary>
    /// Makes one segment of several where there are many, and leaves out what was removed. Readers and writers go on meanwhile; the index finds the same
    /// before and after, only faster.
    /// </summary>
    /// <returns>False where there is nothing to do.</returns>
    public bool Merge()
    {
        lock (_merging)
        {
            var groups = MergePlan.Choose(_state.Segments);
            foreach (var (merged, sources) in SegmentMerger.MergeAll(groups))
            {
                lock (_writing)
                {
                    _state = _state.With(merged, sources);
                }
            }
            return groups.Count > 0;
        }
    }

    /// <summary>Takes the place of building: the segments of an earlier index.</summary>
    /// <exception cref="ArgumentException">They are none.</exception>
    public void Restore(IEnumerable<SegmentImage> segments)
    {
        var live = segments.Select(image => image.ToSegment()).ToList();
        lock (_writing)
        {
            _state = new IndexState(live);
        }
    }

    public IndexedArticle? Find(ArticleId id) =>
        _state.SequenceOf(id) is { } sequence ? _store.Read([sequence]).SingleOrDefault() : null;

    /// <summary>The articles the filter lets through, the latest published first, undated ones last.</summary>
    public IReadOnlyList<IndexedArticle> Articles(RetrievalFilter filter, int top = int.MaxValue)
    {
        var sequences = Through(filter).Articles.Take(top).Select(article => article.Sequence).ToList();
        var articles = _store.Read(sequences).ToDictionary(article => article.Sequence);
        return [.. sequences.Select(articles.GetValueOrDefault).OfType<IndexedArticle>()];
    }

    /// <summary>Whose articles <see cref="Articles"/> gives, in its order; none is read from where they are.</summary>
    public IEnumerable<ArticleId> Ids(RetrievalFilter filter) => Through(filter).Articles.Select(article => article.Id);

    /// <summary>The titles of those articles, in the same order; none is read either.</summary>
    public IEnumerable<string> Titles(RetrievalFilter filter) =>
        Through(filter).Articles.Select(article => article.Title);

    /// <summary>The passages that score highest, best first; ties in the order of storing and of the text.</summary>
    public IReadOnlyList<PassageHit> SearchPassages(IReadOnlyList<WeightedTerm> terms, RetrievalFilter filter, int top)
    {
        var found = new RankedSearch(Through(filter), UnitKind.Passage).Top(terms, top);
        return
        [
            .. from hit in Fetch(found, UnitKind.Passage, _store.ReadPassages)
            select new PassageHit(hit.Article, hit.Part, hit.Score),
        ];
    }

    /// <summary>The quotes that score highest, best first. A quote is indexed with its sentence and its speaker's name.</summary>
    /// <param name="speaker">Only quotes of this speaker, by canonical name; null for anybody's.</param>
    public IReadOnlyList<QuoteHit> SearchQuotes(
        IReadOnlyList<WeightedTerm> terms,
        RetrievalFilter filter,
        int top,
        string? speaker = null
    )
    {
        var along = speaker is null ? null : QuoteKeys.Of(speaker);
        return QuoteHits(new RankedSearch(Through(filter), UnitKind.Quote).Top(terms, top, along));
    }

    /// <summary>The quotes of one speaker by canonical name, in the order of <see cref="Articles"/> and of the text; their score is 0.</summary>
    public IReadOnlyList<QuoteHit> QuotesBy(string speaker, RetrievalFilter filter, int top = int.MaxValue)
    {
        var found =
            from quotes in Through(filter).QuotesBy(speaker)
            from quote in quotes.Quotes
            select new ScoredUnit(quotes.Article.In, quote, 0);
        return QuoteHits([.. found.Take(top)]);
    }

    /// <summary>Whether the filter lets through more than so many quotes of one speaker.</summary>
    public bool HasMoreQuotesBy(string speaker, RetrievalFilter filter, int most) =>
        Through(filter).QuotesBy(speaker).SelectMany(quotes => quotes.Quotes).Skip(most).Any();

    /// <summary>The speakers of the quotes that the filter lets through, the most quoted first; the same list until the index changes.</summary>
    public IReadOnlyList<MetSpeaker> Speakers(RetrievalFilter filter) => Through(filter).Speakers;

    /// <summary>How many passages the filter lets through.</summary>
    public int Passages(RetrievalFilter filter) => Through(filter).Passages.Count;

    /// <summary>How many quotes the filter lets through.</summary>
    public int Quotes(RetrievalFilter filter) => Through(filter).Quotes.Count;

    /// <summary>How many articles of each collection the filter lets through, the largest collection first, equals by name.</summary>
    public IReadOnlyList<(string Name, int Articles)> Collections(RetrievalFilter filter) =>
        [
            .. from collection in Through(filter).Collections
            group collection.Articles.Count by collection.Name into counts
            let articles = counts.Sum()
            orderby articles descending, counts.Key
            select (counts.Key, articles),
        ];

    /// <summary>In how many passages a term stands, or in their article's title, of those the filter lets through.</summary>
    public int PassagesWith(string term, RetrievalFilter filter) => Through(filter).PassagesWith(term);

    public Coverage Coverage(RetrievalFilter filter) => Through(filter).Coverage;

    internal VisibleCorpus Through(RetrievalFilter filter) => _state.Through(filter);

    /// <param name="removed">Complete when all articles are read.</param>
    private void Put(IEnumerable<IndexedArticle> articles, IReadOnlyList<ChangedArticle> removed)
    {
        var segments = SegmentBuilding.Run(_kept is null ? articles : [.. articles.Select(_kept.Keep)]);
        lock (_writing)
        {
            foreach (var segment in segments)
            {
                _state = _state.With(segment);
            }
            foreach (var change in removed)
            {
                Remove(change.Id, change.Sequence);
            }
        }
    }

    /// <param name="sequence">Of the removal: an article of a later one stays.</param>
    private bool Remove(ArticleId id, long sequence)
    {
        lock (_writing)
        {
            if (!(_state.SequenceOf(id) < sequence))
            {
                return false;
            }
            _state = _state.Without(id);
            _kept?.Forget(id);
            return true;
        }
    }

    private IReadOnlyList<QuoteHit> QuoteHits(IReadOnlyList<ScoredUnit> found) =>
        [
            .. from hit in Fetch(found, UnitKind.Quote, _store.ReadQuotes)
            select new QuoteHit(hit.Article, hit.Part, hit.Score),
        ];

    /// <summary>What was found with its articles; of an article that has changed in the store since, nothing.</summary>
    private static IEnumerable<(IndexedArticle Article, T Part, double Score)> Fetch<T>(
        IReadOnlyList<ScoredUnit> found,
        UnitKind kind,
        Func<IReadOnlyCollection<UnitPlace>, IReadOnlyDictionary<UnitPlace, (IndexedArticle Article, T Part)>> read
    )
    {
        var places = found.Select(unit => unit.PlaceOf(kind)).ToList();
        var fetched = places.Count > 0 ? read(places) : null;
        for (var i = 0; i < places.Count; i++)
        {
            if (fetched!.TryGetValue(places[i], out var unit))
            {
                yield return (unit.Article, unit.Part, found[i].Score);
            }
        }
    }
}
