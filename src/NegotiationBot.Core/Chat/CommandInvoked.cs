namespace NegotiationBot.Core.Chat;

/// <summary>Somebody gave a slash command of the command table.</summary>
/// <param name="Command">Its path: <c>ask</c>, <c>mod channel</c>. Discord: command, group and subcommand with spaces between; Slack: read by <c>CommandReader</c>.</param>
/// <param name="Options">By the names of the table. A user option holds the bare id, a number its digits.</param>
/// <param name="Attachments">Files given as options.</param>
public sealed record CommandInvoked(
    string Key,
    ChatPlace Place,
    DateTimeOffset SentAt,
    ChatUser User,
    ResponseHandle Response,
    string Command,
    IReadOnlyDictionary<string, string> Options,
    IReadOnlyList<Attachment> Attachments
) : InteractionEvent(Key, Place, SentAt, User, Response)
{
    /// <summary>The command whose words may be somebody else's.</summary>
    public const string Check = "check";

    public override ChatEvent WithoutOthersWords() =>
        Command == Check ? this with { Options = new Dictionary<string, string>() } : this;
}
