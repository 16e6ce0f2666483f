namespace NegotiationBot.Chat.Slack;

/// <summary>Whether a call may be made again when nobody knows what became of it.</summary>
internal enum SlackRepeat
{
    /// <summary>It would be done twice.</summary>
    Never,

    /// <summary>Done twice it is the same as done once.</summary>
    Freely,
}
