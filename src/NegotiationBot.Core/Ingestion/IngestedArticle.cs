using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Ingestion;

/// <summary>All that one reading of an article yields; it is stored whole or not at all.</summary>
public sealed record IngestedArticle(
    Article Article,
    Revision Revision,
    ArticleOutline Outline,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<Quote> Quotes
);
