namespace NegotiationBot.Core.Chat;

/// <summary>A message is gone (Discord: MESSAGE_DELETE, and one for each id of MESSAGE_DELETE_BULK; Slack: <c>message_deleted</c>).</summary>
public sealed record MessageDeleted(string Key, ChatPlace Place, DateTimeOffset SentAt, string Id)
    : ChatEvent(Key, Place, SentAt)
{
    public override bool KeepsFor => true;

    public MessageRef Message => new(Place, Id);
}
