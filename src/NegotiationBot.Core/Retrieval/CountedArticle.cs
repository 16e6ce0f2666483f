namespace NegotiationBot.Core.Retrieval;

/// <summary>An article with the counts of its terms, by passage and by quote.</summary>
internal sealed record CountedArticle(
    IndexedArticle Article,
    IReadOnlyList<TermCounts> Passages,
    IReadOnlyList<TermCounts> Quotes
)
{
    public static CountedArticle Of(IndexedArticle article)
    {
        var terms = new ArticleTerms(article);
        return new CountedArticle(article, terms.Passages, terms.Quotes);
    }
}
