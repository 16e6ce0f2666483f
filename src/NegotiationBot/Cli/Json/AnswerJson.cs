using NegotiationBot.Core.Answers;

namespace NegotiationBot.Cli.Json;

/// <summary>The result of <c>ask --json</c>.</summary>
public sealed record AnswerJson(
    string? Id,
    string Question,
    string Outcome,
    string Reason,
    string Text,
    double Confidence,
    string AnswerId,
    IReadOnlyList<EvidenceJson> Evidence,
    IReadOnlyList<EvidenceJson> Nearest,
    double ElapsedMs,
    IReadOnlyList<string>? Why = null
)
{
    public static AnswerJson From(string? id, string question, Answer answer, string text, TimeSpan elapsed) =>
        new(
            id,
            question,
            JsonNames.Of(answer.Outcome),
            answer.Reason,
            text,
            Math.Round(answer.Confidence, 4),
            answer.Id.Value,
            [.. answer.Evidence.Select(EvidenceJson.From)],
            [.. answer.Nearest.Select(EvidenceJson.From)],
            Math.Round(elapsed.TotalMilliseconds, 3)
        );
}
