namespace NegotiationBot.Core.Chat;

/// <summary>Somebody opened the bot's page (Slack: <c>app_home_opened</c> with <c>tab</c> <c>home</c>; Discord has none).</summary>
public sealed record HomeOpened(string Key, ChatPlace Place, DateTimeOffset SentAt, ChatUser User)
    : MemberEvent(Key, Place, SentAt, User);
