namespace NegotiationBot.Core.Retrieval;

/// <summary>Some quotes of an article, by their numbers in its segment.</summary>
internal sealed record ArticleQuotes(VisibleArticle Article, IReadOnlyList<int> Quotes)
{
    public static Comparer<ArticleQuotes> LatestFirst { get; } =
        Comparer<ArticleQuotes>.Create((a, b) => VisibleArticle.LatestFirst.Compare(a.Article, b.Article));
}
