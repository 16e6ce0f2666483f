using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Articles that are in memory whole, each until a later state of it takes its place. Safe for several threads.</summary>
public sealed class ArticlesAtHand : IIndexedArticles
{
    private readonly Lock _gate = new();
    private readonly Dictionary<long, IndexedArticle> _bySequence = [];
    private readonly Dictionary<ArticleId, long> _current = [];

    /// <returns>The article, or the later state of it that is there already.</returns>
    public IndexedArticle Keep(IndexedArticle article)
    {
        lock (_gate)
        {
            var id = article.Article.Id;
            if (_current.TryGetValue(id, out var held) && held >= article.Sequence)
            {
                return _bySequence[held];
            }
            Forget(id);
            _bySequence[article.Sequence] = article;
            _current.Add(id, article.Sequence);
            return article;
        }
    }

    public void Forget(ArticleId id)
    {
        lock (_gate)
        {
            if (_current.Remove(id, out var held))
            {
                _bySequence.Remove(held);
            }
        }
    }

    public IReadOnlyList<IndexedArticle> Read(IReadOnlyCollection<long> sequences)
    {
        lock (_gate)
        {
            return [.. sequences.Select(sequence => _bySequence.GetValueOrDefault(sequence)).OfType<IndexedArticle>()];
        }
    }

    public IReadOnlyDictionary<UnitPlace, (IndexedArticle Article, Passage Part)> ReadPassages(
        IReadOnlyCollection<UnitPlace> places
    ) => Read(places, article => article.Passages);

    public IReadOnlyDictionary<UnitPlace, (IndexedArticle Article, Quote Part)> ReadQuotes(
        IReadOnlyCollection<UnitPlace> places
    ) => Read(places, article => article.Quotes);

    private Dictionary<UnitPlace, (IndexedArticle Article, T Part)> Read<T>(
        IReadOnlyCollection<UnitPlace> places,
        Func<IndexedArticle, IReadOnlyList<T>> partsOf
    )
    {
        var found = new Dictionary<UnitPlace, (IndexedArticle Article, T Part)>(places.Count);
        lock (_gate)
        {
            foreach (var place in places)
            {
                if (_bySequence.TryGetValue(place.Sequence, out var article))
                {
                    found[place] = (article, partsOf(article)[place.Place]);
                }
            }
        }
        return found;
    }
}
