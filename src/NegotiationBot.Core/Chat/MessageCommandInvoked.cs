namespace NegotiationBot.Core.Chat;

/// <summary>
/// Somebody chose one of the bot's entries in the menu of a message (Discord: a command of type MESSAGE; Slack: a message shortcut). The message is
/// mostly somebody else's: its text is never stored.
/// </summary>
/// <param name="Command">A name of <c>MessageCommand</c>.</param>
/// <param name="TargetText">Read as that of a <see cref="MessageWritten"/>; null once the event has been stored.</param>
/// <param name="TargetIsOurs">The message is the bot's.</param>
public sealed record MessageCommandInvoked(
    string Key,
    ChatPlace Place,
    DateTimeOffset SentAt,
    ChatUser User,
    ResponseHandle Response,
    string Command,
    MessageRef Target,
    string? TargetText,
    bool TargetIsOurs
) : InteractionEvent(Key, Place, SentAt, User, Response)
{
    public override ChatEvent WithoutOthersWords() => this with { TargetText = null };
}
