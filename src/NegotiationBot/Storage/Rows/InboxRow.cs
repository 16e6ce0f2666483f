namespace NegotiationBot.Storage.Rows;

/// <summary>An event that came through the door.</summary>
public sealed class InboxRow
{
    public long Id { get; set; }

    public required string Platform { get; set; }

    /// <summary>With the platform, what makes another delivery the same event.</summary>
    public required string EventKey { get; set; }

    public DateTimeOffset ReceivedAt { get; set; }

    /// <summary>What it says, sealed; null once it is answered.</summary>
    public byte[]? Event { get; set; }

    /// <summary>The post that is about to be made, sealed; null before and after.</summary>
    public byte[]? Planned { get; set; }

    /// <summary>How many runs of the bot handle it or have ended while they did, the run aside in which it came.</summary>
    public int Attempts { get; set; }
}
