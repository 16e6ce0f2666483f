namespace NegotiationBot.Cli.Json;

/// <summary>A line of a batch: a question with its conversation, for <c>ask</c> and <c>search</c>.</summary>
public sealed record BatchLine(string? Id, string? Question, IReadOnlyList<TurnJson>? Conversation, string? AskedAt);

public sealed record TurnJson(string? Role, string? Text);
