namespace NegotiationBot.Core.Quotes;

public enum AttributionStatus
{
    /// <summary>The probability is above the shown threshold, or an admin said so.</summary>
    Confirmed,

    /// <summary>Shown without a name in the first line.</summary>
    Unconfirmed,

    /// <summary>An admin changed the speaker.</summary>
    Corrected,

    /// <summary>Shown with the moderators' note.</summary>
    Disputed,

    /// <summary>Out of all answers.</summary>
    Withdrawn,
}
