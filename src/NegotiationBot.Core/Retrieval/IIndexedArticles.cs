using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Where the articles behind the index are: it holds what finds them, not their texts.</summary>
public interface IIndexedArticles
{
    /// <summary>Those of the articles that are there to be answered from, in any order, each as its latest change has left it.</summary>
    IReadOnlyList<IndexedArticle> Read(IReadOnlyCollection<ArticleId> ids);

    /// <summary>Says which passages of articles it has given will be looked at, so that they can be fetched together.</summary>
    /// <param name="passages">Each by its place among its article's.</param>
    void ExpectPassages(IReadOnlyCollection<(IndexedArticle Article, int Place)> passages);

    /// <summary>The same of quotes.</summary>
    /// <param name="quotes">Each by its place among its article's.</param>
    void ExpectQuotes(IReadOnlyCollection<(IndexedArticle Article, int Place)> quotes);
}
