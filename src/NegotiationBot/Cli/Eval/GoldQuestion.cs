using System.Text.Json.Serialization;

namespace NegotiationBot.Cli.Eval;

/// <summary>A question whose answer somebody has marked by hand: one line of a gold file.</summary>
/// <param name="Support">The sentences of the corpus that answer it; any one of them will do.</param>
/// <param name="ExpectedSpeakers">All of them must be among the speakers shown.</param>
/// <param name="MustNotInclude">Words that no answer may hold.</param>
public sealed record GoldQuestion(
    string Id,
    string Type,
    string Question,
    [property: JsonPropertyName("previous_turns")] IReadOnlyList<GoldTurn>? PreviousTurns,
    bool Answerable,
    IReadOnlyList<GoldSentence>? Support,
    [property: JsonPropertyName("expected_speakers")] IReadOnlyList<string>? ExpectedSpeakers,
    [property: JsonPropertyName("must_not_include")] IReadOnlyList<string>? MustNotInclude,
    string? AskedAt
);

public sealed record GoldTurn(string Role, string Text);

/// <param name="Doc">The article's id; null where the sentence may stand in any.</param>
public sealed record GoldSentence(string? Doc, string Text);
