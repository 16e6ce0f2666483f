namespace NegotiationBot.Storage.Rows;

/// <summary>A span of a revision that retrieval finds.</summary>
public sealed class PassageRow
{
    public long Id { get; set; }

    public long RevisionId { get; set; }

    /// <summary>Its place among the revision's passages, from 0.</summary>
    public int Ordinal { get; set; }

    public int Start { get; set; }

    public int End { get; set; }
}
