using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Cli.Json;

/// <summary>One piece of evidence as the command line prints it; names and meaning are stable.</summary>
/// <param name="SaidStart">Where within it the speaker’s own words begin; null where it has none.</param>
/// <param name="SaidEnd">Where they end.</param>
public sealed record EvidenceJson(
    string Kind,
    string ArticleId,
    string Title,
    string? Publisher,
    string? Published,
    string? Url,
    int Start,
    int End,
    string Text,
    int? SaidStart,
    int? SaidEnd,
    string? Speaker,
    string? Office,
    string? Occasion,
    string? QuoteKind,
    string? Status,
    IReadOnlyList<ChainLink>? Chain,
    double Score
)
{
    public static EvidenceJson From(Evidence evidence)
    {
        var article = evidence.Article.Article;
        var attribution = evidence.Quote?.Attribution;
        var said = evidence.Said;
        return new EvidenceJson(
            JsonNames.Of(evidence.Kind),
            article.Id.Value,
            article.Title,
            article.Publisher,
            article.Published?.ToString(),
            article.Url,
            evidence.Span.Start,
            evidence.Span.End,
            evidence.Text,
            said?.Start,
            said?.End,
            attribution?.Speaker,
            attribution?.Office,
            attribution?.Occasion,
            evidence.Quote is { } quote ? JsonNames.Of(quote.Kind) : null,
            attribution is null ? null : JsonNames.Of(attribution.Status),
            attribution?.Chain,
            Math.Round(evidence.Score, 4)
        );
    }
}
