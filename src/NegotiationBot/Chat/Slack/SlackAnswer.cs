using System.Text.Json;

namespace NegotiationBot.Chat.Slack;

/// <summary>What the Web API answered.</summary>
/// <param name="Error">Slack's word for what went wrong; null where nothing did.</param>
/// <param name="Scopes">What the token may do, as the answer's header lists it.</param>
internal sealed record SlackAnswer(JsonElement Body, string? Error, IReadOnlyList<string> Scopes)
{
    public bool IsWell => Error is null;
}
