namespace NegotiationBot.Storage.Rows;

/// <summary>What is half done, sealed.</summary>
public sealed class DraftRow
{
    public required string Id { get; set; }

    public required byte[] Content { get; set; }

    public DateTimeOffset Until { get; set; }
}
