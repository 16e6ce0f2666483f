using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Cli.Json;

/// <summary>The result of <c>search --json</c>.</summary>
public sealed record SearchJson(string? Id, IReadOnlyList<HitJson> Hits, double ElapsedMs);

public sealed record HitJson(string ArticleId, int Start, int End, string Text, double Score)
{
    public static HitJson From(PassageHit hit) =>
        new(
            hit.Article.Article.Id.Value,
            hit.Passage.Span.Start,
            hit.Passage.Span.End,
            hit.Article.Of(hit.Passage.Span),
            Math.Round(hit.Score, 4)
        );
}
