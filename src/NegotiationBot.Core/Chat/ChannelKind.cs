namespace NegotiationBot.Core.Chat;

public enum ChannelKind
{
    /// <summary>Several people read there: a channel, a thread, a group conversation.</summary>
    Shared,

    /// <summary>One member and the bot (Discord: a channel of type DM; Slack: <c>channel_type</c> <c>im</c>).</summary>
    Direct,
}
