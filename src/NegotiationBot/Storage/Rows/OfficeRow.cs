namespace NegotiationBot.Storage.Rows;

/// <summary>An office in which an article has somebody speak.</summary>
public sealed class OfficeRow
{
    public long Id { get; set; }

    public long SpeakerId { get; set; }

    public required string Title { get; set; }

    /// <summary>The day of the earliest article that says so; null where none of them is dated.</summary>
    public DateOnly? FirstSeen { get; set; }
}
