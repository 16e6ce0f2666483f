namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>A form that opened for somebody.</summary>
/// <param name="Fields">The names of its fields.</param>
public sealed record SeenForm(string Action, string Title, IReadOnlyList<string> Fields);
