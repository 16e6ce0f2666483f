using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Cli.Json;

/// <summary>One quote as <c>quotes --json</c> prints it.</summary>
public sealed record QuoteJson(
    int Start,
    int End,
    string Text,
    string Kind,
    string? Speaker,
    string? Mention,
    int? MentionStart,
    int? MentionEnd,
    string? Office,
    string? Cue,
    string? Occasion,
    IReadOnlyList<ChainLink> Chain,
    double Confidence,
    string Status,
    string Basis,
    IReadOnlyList<string>? Why = null
)
{
    public static QuoteJson From(string text, Quote quote)
    {
        var said = quote.Attribution;
        return new QuoteJson(
            quote.Span.Start,
            quote.Span.End,
            quote.Span.Of(text),
            JsonNames.Of(quote.Kind),
            said.Speaker,
            said.Mention?.Text,
            said.Mention?.Span.Start,
            said.Mention?.Span.End,
            said.Office,
            said.Cue?.Of(text),
            said.Occasion,
            said.Chain,
            Math.Round(said.Probability, 4),
            JsonNames.Of(said.Status),
            JsonNames.Of(said.Basis)
        );
    }
}
