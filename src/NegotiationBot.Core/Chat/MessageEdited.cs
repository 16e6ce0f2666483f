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
    /// <summary>So long after it was written a message may become another.</summary>
    public static TimeSpan Grace { get; } = TimeSpan.FromMinutes(1);

    public MessageRef Message => new(Place, Id);

    public override ChatEvent WithoutOthersWords() =>
        Place.IsDirect && TypedCheck.Find(Text) is not null ? this with { Text = "" } : this;
}
