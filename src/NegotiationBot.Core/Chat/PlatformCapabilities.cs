namespace NegotiationBot.Core.Chat;

/// <summary>What a platform, as it is configured, can do. The commands ask this and never which platform it is.</summary>
/// <param name="HearsFollowUps">
/// Messages in a thread that do not mention the bot come through (Discord: the Message Content intent is on; Slack: <c>message.channels</c> and
/// <c>message.groups</c> are subscribed). Without it the first answer in a thread says how to ask on.
/// </param>
/// <param name="AnswersInThreads">An answer to a message in a channel opens a thread (Slack); else it stands in the channel as a reply (Discord).</param>
/// <param name="HasSpoilers">Words can be covered until they are tapped (Discord: <c>||…||</c>); else they stand behind a button.</param>
/// <param name="TakesFilesInCommands">A file can be given with a command (Discord); else the form that opens has a field for it (Slack).</param>
/// <param name="TellsAccountAge">Whether <see cref="ChatUser.Since"/> is known.</param>
public sealed record PlatformCapabilities(
    bool HearsFollowUps,
    bool AnswersInThreads,
    bool HasSpoilers,
    bool TakesFilesInCommands,
    bool TellsAccountAge
);
