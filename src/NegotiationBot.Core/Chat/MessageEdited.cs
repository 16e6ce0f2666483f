namespace NegotiationBot.Core.Chat;

/// <summary>Somebody changed a message of theirs (Discord: MESSAGE_UPDATE with <c>edited_timestamp</c>; Slack: <c>message_changed</c> with another text).</summary>
/// <param name="SentAt">When it was changed.</param>
/// <param name="Text">The new text, read as that of a <see cref="MessageWritten"/>.</param>
public sealed record MessageEdited(
    string Key,
    ChatPlace Place,
    DateTimeOffset SentAt,
    ChatUser User,
    string Id,
    string Text
) : MemberEvent(Key, Place, SentAt, User)
{
    public MessageRef Message => new(Place, Id);
}
