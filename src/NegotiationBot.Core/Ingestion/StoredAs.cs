namespace NegotiationBot.Core.Ingestion;

public enum StoredAs
{
    /// <summary>A new article.</summary>
    Added,

    /// <summary>A new revision of a known article.</summary>
    Revised,

    /// <summary>The same words with other metadata.</summary>
    Updated,

    /// <summary>Nothing to do.</summary>
    Unchanged,
}
