using System.Text.Json;
using System.Text.Json.Serialization;
using NegotiationBot.Cli.Json;
using NegotiationBot.Core.Questions;

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
)
{
    /// <summary>Null for a line that is none.</summary>
    public static GoldQuestion? TryParse(string line)
    {
        try
        {
            return
                JsonSerializer.Deserialize(line, CliJson.Lines.GoldQuestion)
                    is { Id: not null, Type: not null, Question: not null } gold
                ? gold
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>As a member would ask it.</summary>
    public Question Asked(DateTimeOffset at) =>
        new(
            Question,
            [
                .. (PreviousTurns ?? []).Select(turn => new ConversationTurn(
                    turn.Role is "bot" ? ConversationRole.Bot : ConversationRole.User,
                    turn.Text
                )),
            ],
            at
        );
}

public sealed record GoldTurn(string Role, string Text);

/// <param name="Doc">The article's id; null where the sentence may stand in any.</param>
public sealed record GoldSentence(string? Doc, string Text);
