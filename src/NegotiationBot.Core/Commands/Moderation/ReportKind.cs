namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>What waits for a moderator, the gravest first.</summary>
public enum ReportKind
{
    /// <summary>A member says that an answer is wrong.</summary>
    Wrong,

    /// <summary>A post of ours gives words to somebody whose they are not, or shows what is hidden, and it could not be changed.</summary>
    Uncorrected,

    /// <summary>Whether a reply stands in the channel could not be found out after a crash; it was not posted again.</summary>
    Untold,

    /// <summary>A question that came too late to be answered.</summary>
    TooLate,

    /// <summary>A question that the articles do not answer.</summary>
    Unanswered,

    /// <summary>An answer that names no speaker because none is confirmed.</summary>
    Unconfirmed,
}
