using NegotiationBot.Core.Chat;

namespace NegotiationBot.Storage.Rows;

/// <summary>A message of ours that stands on a platform.</summary>
public sealed class PostRow
{
    public long Id { get; set; }

    public required string Platform { get; set; }

    public required string Community { get; set; }

    public required string Channel { get; set; }

    public string? Thread { get; set; }

    public ChannelKind Kind { get; set; }

    /// <summary>The platform's id of it.</summary>
    public required string Message { get; set; }

    /// <summary>The platform's id of the message that asked.</summary>
    public string? Question { get; set; }

    /// <summary>The short id of the answer it carries.</summary>
    public string? AnswerId { get; set; }

    public required string Conversation { get; set; }

    /// <summary>The member key of whoever asked.</summary>
    public string? Asker { get; set; }

    public DateTimeOffset At { get; set; }
}
