using NegotiationBot.Core.Articles;

namespace NegotiationBot.Storage;

/// <summary>A stored article in a list.</summary>
/// <param name="Passages">Of the current revision, as is <paramref name="Quotes"/>.</param>
public sealed record ArticleListing(
    Article Article,
    DateTimeOffset AddedAt,
    bool IsWithdrawn,
    int Revisions,
    int Passages,
    int Quotes
);
