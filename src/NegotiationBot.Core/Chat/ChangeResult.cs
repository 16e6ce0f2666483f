namespace NegotiationBot.Core.Chat;

/// <summary>What became of a post that was to be changed or removed.</summary>
public enum ChangeResult
{
    Done,

    /// <summary>It does not stand there any more: there is nothing to change, and nothing to remove.</summary>
    Gone,

    /// <summary>It stands as it stood: the platform does not let the bot.</summary>
    Refused,
}
