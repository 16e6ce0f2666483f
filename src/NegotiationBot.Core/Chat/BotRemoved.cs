namespace NegotiationBot.Core.Chat;

/// <summary>
/// The bot was put out of a community, whose data is dropped in 30 days (Discord: GUILD_DELETE without <c>unavailable</c>; Slack: <c>app_uninstalled</c>).
/// </summary>
public sealed record BotRemoved(string Key, ChatPlace Place, DateTimeOffset SentAt) : ChatEvent(Key, Place, SentAt)
{
    public override bool KeepsFor => true;
}
