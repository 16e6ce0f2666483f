using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>Whether an article is written by somebody who says what they think: it says "I" where nobody is quoted.</summary>
internal static class AuthorsVoice
{
    /// <summary>One "I" may be a slip of the marks.</summary>
    private const int Fewest = 2;

    public static bool IsIn(IndexedArticle article) =>
        article.Article.Authors.Count > 0
        && TermAnalyzer
            .Analyze(article.Text)
            .Where(word => word.Folded is "i")
            .Where(word => !article.QuotesOver(word.Span).Any(quote => quote.IsVerbatim))
            .Take(Fewest)
            .Count() == Fewest;
}
