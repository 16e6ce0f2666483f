using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// Where the articles behind the index are: it holds what finds them, not their texts. Each is asked for by the change that stored it, so what has changed since
/// or is gone does not come, and nobody is shown what is no more.
/// </summary>
public interface IIndexedArticles
{
    /// <summary>The articles that those changes have stored, in any order.</summary>
    IReadOnlyList<IndexedArticle> Read(IReadOnlyCollection<long> sequences);

    /// <summary>Passages with their articles and the quotes that overlap them, of one moment.</summary>
    IReadOnlyDictionary<UnitPlace, (IndexedArticle Article, Passage Part)> ReadPassages(
        IReadOnlyCollection<UnitPlace> places
    );

    /// <summary>Quotes with their articles, of one moment.</summary>
    IReadOnlyDictionary<UnitPlace, (IndexedArticle Article, Quote Part)> ReadQuotes(
        IReadOnlyCollection<UnitPlace> places
    );
}
