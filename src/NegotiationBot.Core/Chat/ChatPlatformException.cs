namespace NegotiationBot.Core.Chat;

/// <summary>A platform could not do what was asked of it just now. The message is one sentence without tokens and without anybody's words.</summary>
public sealed class ChatPlatformException : Exception
{
    public ChatPlatformException(string message)
        : base(message) { }

    public ChatPlatformException(string message, Exception inner)
        : base(message, inner) { }
}
