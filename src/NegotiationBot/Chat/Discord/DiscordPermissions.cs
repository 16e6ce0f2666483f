namespace NegotiationBot.Chat.Discord;

/// <summary>The bits of Discord's permissions that the bot looks at (Permissions, "Bitwise Permission Flags").</summary>
[Flags]
internal enum DiscordPermissions : long
{
    None = 0,
    Administrator = 1L << 3,
    ManageServer = 1L << 5,
    AddReactions = 1L << 6,
    ViewChannels = 1L << 10,
    SendMessages = 1L << 11,
    ReadHistory = 1L << 16,
    SendInThreads = 1L << 38,
}
