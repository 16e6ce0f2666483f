using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Retrieval;

/// <summary>The corpus in memory: an inverted index over passages and over quotes, ranked by BM25. Safe for readers beside one writer.</summary>
public sealed class CorpusIndex
{
    // A search takes a millisecond and a change not much longer, so one lock for all is enough.
    private readonly Lock _gate = new();
    private readonly Dictionary<ArticleId, int> _numbers = [];
    private readonly List<IndexSlot?> _slots = [];
    private readonly InvertedIndex _passages = new();
    private readonly InvertedIndex _quotes = new();
    private readonly VisibleCorpora _visible = new();

    /// <summary>Adds an article, or replaces the one of the same identity.</summary>
    public void Put(IndexedArticle article) => Put(CountedArticle.Of(article));

    /// <summary>Adds articles in their order, as one after the other; their words are counted on all processors.</summary>
    public void Put(IEnumerable<IndexedArticle> articles)
    {
        foreach (var counted in articles.AsParallel().AsOrdered().Select(CountedArticle.Of))
        {
            Put(counted);
        }
    }

    private void Put(CountedArticle counted)
    {
        var (article, passages, quotes) = counted;
        lock (_gate)
        {
            RemoveSlot(article.Article.Id);
            _visible.Forget();
            var number = _slots.Count;
            _slots.Add(
                new IndexSlot(
                    article,
                    _passages.NextUnit,
                    passages.Sum(passage => (double)passage.Length),
                    _quotes.NextUnit,
                    quotes.Sum(quote => (double)quote.Length)
                )
            );
            _numbers[article.Article.Id] = number;
            _passages.Add(passages, number);
            _quotes.Add(quotes, number);
        }
    }

    /// <summary>False where no such article is indexed.</summary>
    public bool Remove(ArticleId id)
    {
        lock (_gate)
        {
            return RemoveSlot(id);
        }
    }

    public IndexedArticle? Find(ArticleId id)
    {
        lock (_gate)
        {
            return _numbers.TryGetValue(id, out var number) ? _slots[number]!.Article : null;
        }
    }

    /// <summary>All articles the filter lets through, the latest published first, undated ones last.</summary>
    public IReadOnlyList<IndexedArticle> Articles(RetrievalFilter filter) => Visible(filter).Articles;

    /// <summary>The passages that score highest, best first; ties in the order of storing and of the text.</summary>
    public IReadOnlyList<PassageHit> SearchPassages(IReadOnlyList<WeightedTerm> terms, RetrievalFilter filter, int top)
    {
        lock (_gate)
        {
            return
            [
                .. PassageSearch(filter)
                    .Top(terms, top)
                    .Select(hit =>
                    {
                        var slot = _slots[_passages.OwnerOf(hit.Unit)]!;
                        return new PassageHit(
                            slot.Article,
                            slot.Article.Passages[hit.Unit - slot.FirstPassage],
                            hit.Score
                        );
                    }),
            ];
        }
    }

    /// <summary>The quotes that score highest, best first. A quote is indexed with its sentence and its speaker's name.</summary>
    public IReadOnlyList<QuoteHit> SearchQuotes(IReadOnlyList<WeightedTerm> terms, RetrievalFilter filter, int top)
    {
        lock (_gate)
        {
            return
            [
                .. QuoteSearch(filter)
                    .Top(terms, top)
                    .Select(hit =>
                    {
                        var slot = _slots[_quotes.OwnerOf(hit.Unit)]!;
                        return new QuoteHit(slot.Article, slot.Article.Quotes[hit.Unit - slot.FirstQuote], hit.Score);
                    }),
            ];
        }
    }

    /// <summary>All quotes of one speaker by canonical name, in the order of <see cref="Articles"/> and of the text; their score is 0.</summary>
    public IReadOnlyList<QuoteHit> QuotesBy(string speaker, RetrievalFilter filter) =>
        [.. Visible(filter).QuotesBy(speaker)];

    /// <summary>The speakers of the quotes that the filter lets through; the same list until the index changes.</summary>
    public IReadOnlyList<MetSpeaker> Speakers(RetrievalFilter filter) => Visible(filter).Speakers;

    /// <summary>How many passages the filter lets through.</summary>
    public int Passages(RetrievalFilter filter) => Visible(filter).Passages.Count;

    /// <summary>In how many passages a term stands, or in their article's title, of those the filter lets through.</summary>
    public int PassagesWith(string term, RetrievalFilter filter)
    {
        lock (_gate)
        {
            return PassageSearch(filter).CountWith(term);
        }
    }

    public Coverage Coverage(RetrievalFilter filter) => Visible(filter).Coverage;

    private VisibleCorpus Visible(RetrievalFilter filter)
    {
        lock (_gate)
        {
            return _visible.Of(_slots, filter);
        }
    }

    private RankedSearch PassageSearch(RetrievalFilter filter)
    {
        var visible = _visible.Of(_slots, filter);
        return new RankedSearch(_passages, visible.IsVisible, visible.Passages);
    }

    private RankedSearch QuoteSearch(RetrievalFilter filter)
    {
        var visible = _visible.Of(_slots, filter);
        return new RankedSearch(_quotes, visible.IsVisible, visible.Quotes);
    }

    private bool RemoveSlot(ArticleId id)
    {
        if (!_numbers.Remove(id, out var number))
        {
            return false;
        }
        var slot = _slots[number]!;
        var (_, passages, quotes) = CountedArticle.Of(slot.Article);
        _passages.Remove(slot.FirstPassage, passages);
        _quotes.Remove(slot.FirstQuote, quotes);
        _slots[number] = null;
        _visible.Forget();
        return true;
    }
}
