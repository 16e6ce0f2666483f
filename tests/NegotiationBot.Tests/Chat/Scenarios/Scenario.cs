namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>One line of the table: a sentence that must hold on every platform, and the scene that shows it.</summary>
public sealed record Scenario(string Name, Func<Scene, Task> Play);
