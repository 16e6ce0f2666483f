namespace NegotiationBot.Storage.Rows;

/// <summary>What a moderator or an admin did.</summary>
public sealed class ActRow
{
    public long Id { get; set; }

    /// <summary><c>discord/123</c>, or <c>corpus/*</c>.</summary>
    public required string Community { get; set; }

    public int Number { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>A member key.</summary>
    public required string By { get; set; }

    /// <summary>The act as JSON, its kind in <c>$type</c>.</summary>
    public required string Act { get; set; }

    /// <summary>The key of the event that caused it; one event causes one act in a community.</summary>
    public required string Cause { get; set; }

    public DateTimeOffset? UndoneAt { get; set; }

    public string? UndoneBy { get; set; }
}
