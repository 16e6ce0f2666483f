namespace NegotiationBot.Chat.Discord.Gateway;

/// <summary>What the bot asks to be told (Gateway, "List of Intents").</summary>
internal static class GatewayIntents
{
    private const int Guilds = 1 << 0;
    private const int GuildMessages = 1 << 9;
    private const int DirectMessages = 1 << 12;
    private const int MessageContent = 1 << 15;

    /// <summary>The words of messages that do not mention the bot only where that privileged intent is switched on.</summary>
    public static int Of(DiscordOptions options) =>
        Guilds | GuildMessages | DirectMessages | (options.MessageContent ? MessageContent : 0);
}
