namespace NegotiationBot.Core.Chat;

/// <summary>The bot came into a community (Discord: GUILD_CREATE; Slack: the first sight of a team). Told again, it changes nothing.</summary>
public sealed record BotAdded(string Key, ChatPlace Place, DateTimeOffset SentAt) : ChatEvent(Key, Place, SentAt)
{
    public override bool KeepsFor => true;
}
