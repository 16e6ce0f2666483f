namespace NegotiationBot.Storage.Rows;

public enum ChangeKind
{
    Added,
    Revised,

    /// <summary>Other metadata, the same words.</summary>
    Updated,
    Withdrawn,

    /// <summary>Added again after it was withdrawn.</summary>
    Returned,
}
