using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Quotes;

/// <summary>Finds what stands between quotation marks. Broken marks cost at most the paragraph they stand in.</summary>
public static class QuoteScanner
{
    public static IReadOnlyList<QuotedStretch> Scan(string text, ArticleOutline outline) =>
        throw new NotImplementedException();
}
