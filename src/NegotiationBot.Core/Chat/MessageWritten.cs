namespace NegotiationBot.Core.Chat;

/// <summary>
/// Somebody wrote a message. An adapter hands over every one that its platform lets it see, save those of bots and webhooks (Slack: any with
/// <c>bot_id</c> or a <c>subtype</c> other than <c>file_share</c> and <c>thread_broadcast</c>); whether the bot is meant is decided behind the door.
/// </summary>
/// <param name="Text">
/// As typed, without the mention of the bot; mentions of others, of channels and of roles as <c>@name</c> or left out; Slack's <c>&amp;amp;</c>,
/// <c>&amp;lt;</c> and <c>&amp;gt;</c> as the characters they stand for, its links as their labels.
/// </param>
/// <param name="MentionsBot">It mentions the bot's user, or on Discord the bot's own role.</param>
/// <param name="RepliesTo">The message that it replies to. Discord: <c>message_reference.message_id</c>. Slack: null, a reply is a message in a thread.</param>
/// <param name="RepliesToBot">The platform says that <paramref name="RepliesTo"/> is the bot's (Discord: <c>referenced_message.author</c>).</param>
public sealed record MessageWritten(
    string Key,
    ChatPlace Place,
    DateTimeOffset SentAt,
    ChatUser User,
    string Id,
    string Text,
    bool MentionsBot,
    string? RepliesTo = null,
    bool RepliesToBot = false
) : MemberEvent(Key, Place, SentAt, User)
{
    /// <summary>It mentions somebody else; with no mention of the bot it is for them, wherever it stands.</summary>
    public bool MentionsOthers { get; init; }

    /// <summary>It was stored without its words, which were somebody else's to be checked.</summary>
    public bool IsWithoutWords { get; init; }

    public MessageRef Message => new(Place, Id);

    public override ChatEvent WithoutOthersWords() =>
        Place.IsDirect && TypedCheck.Find(Text) is not null ? this with { Text = "", IsWithoutWords = true } : this;
}
