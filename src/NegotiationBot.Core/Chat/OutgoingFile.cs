namespace NegotiationBot.Core.Chat;

/// <summary>A text file for one person.</summary>
public sealed record OutgoingFile(string Name, string Content);
