namespace NegotiationBot.Storage.Rows;

/// <summary>A named set of articles that decides who may see them.</summary>
public sealed class CollectionRow
{
    public long Id { get; set; }

    public required string Name { get; set; }
}
