namespace NegotiationBot.Core.Chat;

/// <summary>Who sees an answer.</summary>
public enum Visibility
{
    /// <summary>Everybody in the channel.</summary>
    Public,

    /// <summary>Whoever asked and nobody else (Discord: flag 64, decided when the interaction is deferred; Slack: ephemeral).</summary>
    Private,
}
