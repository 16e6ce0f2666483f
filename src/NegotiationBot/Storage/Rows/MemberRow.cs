namespace NegotiationBot.Storage.Rows;

/// <summary>Somebody who was answered in a community before.</summary>
public sealed class MemberRow
{
    public required string Community { get; set; }

    /// <summary>A member key.</summary>
    public required string Member { get; set; }

    /// <summary>The key of the event that was answered first.</summary>
    public required string Cause { get; set; }

    public DateTimeOffset FirstAnsweredAt { get; set; }
}
