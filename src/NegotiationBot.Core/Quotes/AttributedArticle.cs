using NegotiationBot.Core.Quotes.Casting;

namespace NegotiationBot.Core.Quotes;

/// <summary>The quotes of one article with what led to each.</summary>
public sealed record AttributedArticle(
    IReadOnlyList<AttributedQuote> Quotes,
    Discourse Discourse,
    AttributionModels Models
);
