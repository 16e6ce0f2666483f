namespace NegotiationBot.Storage.Rows;

/// <summary>Somebody who is quoted in an article.</summary>
public sealed class SpeakerRow
{
    public long Id { get; set; }

    /// <summary>The canonical name.</summary>
    public required string Name { get; set; }

    public List<OfficeRow> Offices { get; } = [];
}
