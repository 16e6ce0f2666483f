namespace NegotiationBot.Cli;

/// <summary>The command was called in a way that cannot work; the message is one sentence for the person who typed it.</summary>
public sealed class UsageException(string message) : Exception(message);
