using System.Security.Cryptography;
using System.Text;
using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Quotes;

/// <summary>
/// Names a quote by its article and its words, so that what moderators decide about it outlives a new revision in which the same words stand elsewhere.
/// </summary>
/// <param name="Words">The first 16 hexadecimal digits of the SHA-256 of the words in UTF-8.</param>
public readonly record struct QuoteKey(ArticleId Article, string Words)
{
    private const int Digits = 16;

    /// <param name="words">Exactly the span of the quote.</param>
    public static QuoteKey Of(ArticleId article, string words) =>
        new(article, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..Digits]);

    public static QuoteKey Of(ArticleId article, string text, Quote quote) => Of(article, quote.Span.Of(text));
}
