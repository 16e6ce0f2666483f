using System.Text.Json.Serialization;

namespace NegotiationBot.Core.Chat;

/// <summary>
/// A closed family: what a platform tells the bot. An adapter, or a library in its place (DESIGN decision 5), turns whatever comes over its wire into one
/// of these and hands it to the door; nothing of the platform's own types goes further.
/// </summary>
/// <param name="Key">
/// What makes another delivery the same event, unique on its platform and at most 200 characters. Messages: <c>m:CHANNEL:ID</c>, so that Slack's
/// <c>app_mention</c> and its twin <c>message</c> are one and a resumed Discord session tells nothing twice. Edits: <c>e:CHANNEL:ID:</c> and the time of
/// the edit. Deletions: <c>d:CHANNEL:ID</c>. Discord interactions: <c>i:</c> and the interaction's id. Slack commands, actions and shortcuts: <c>t:</c> and
/// the <c>trigger_id</c>; submitted forms: <c>v:</c>, the view's id and its <c>hash</c>. All else: Slack's <c>event_id</c>, Discord's guild id with the time.
/// </param>
/// <param name="SentAt">When it happened, by the platform's clock: the message's time, the snowflake's; else when the adapter received it.</param>
[JsonDerivedType(typeof(MessageWritten), "written")]
[JsonDerivedType(typeof(MessageEdited), "edited")]
[JsonDerivedType(typeof(MessageDeleted), "deleted")]
[JsonDerivedType(typeof(CommandInvoked), "command")]
[JsonDerivedType(typeof(MessageCommandInvoked), "message-command")]
[JsonDerivedType(typeof(ComponentPressed), "pressed")]
[JsonDerivedType(typeof(FormSubmitted), "form")]
[JsonDerivedType(typeof(HomeOpened), "home")]
[JsonDerivedType(typeof(BotAdded), "added")]
[JsonDerivedType(typeof(BotRemoved), "removed")]
[JsonDerivedType(typeof(PostOutdated), "outdated")]
public abstract record ChatEvent(string Key, ChatPlace Place, DateTimeOffset SentAt)
{
    /// <summary>
    /// Events of one lane are handled one after another, in the order in which they came through the door; what moderators and admins do goes past it.
    /// </summary>
    [JsonIgnore]
    public string Lane => $"{Place.Community}/{Place.Channel}";

    /// <summary>It is done however late: what it asks for does not grow stale.</summary>
    [JsonIgnore]
    public virtual bool KeepsFor => false;

    /// <summary>The event as the inbox may keep it: the words of third parties are stored nowhere.</summary>
    public virtual ChatEvent WithoutOthersWords() => this;
}

/// <summary>An event that somebody caused.</summary>
public abstract record MemberEvent(string Key, ChatPlace Place, DateTimeOffset SentAt, ChatUser User)
    : ChatEvent(Key, Place, SentAt)
{
    /// <summary>Set by the door: there were too many questions in this minute for it to be answered.</summary>
    public bool IsTooMany { get; init; }
}

/// <summary>An event that the platform wants answered in its own way, within three seconds.</summary>
public abstract record InteractionEvent(
    string Key,
    ChatPlace Place,
    DateTimeOffset SentAt,
    ChatUser User,
    ResponseHandle Response
) : MemberEvent(Key, Place, SentAt, User)
{
    /// <summary>Set by the door, and told to the adapter in <see cref="Accepted"/>.</summary>
    public Visibility Visibility { get; init; } = Visibility.Private;
}
