namespace NegotiationBot.Chat.Discord.Rest;

/// <summary>A call of Discord's API, and by which limits it is counted.</summary>
/// <param name="Path">Below the API's address. It may hold an interaction's token, so it is never logged.</param>
/// <param name="Name">The route without its ids, as <c>POST channels/{channel}/messages</c>; this is logged.</param>
/// <param name="Major">The channel or server for which Discord counts apart; empty where there is none.</param>
internal sealed record DiscordRoute(HttpMethod Method, string Path, string Name, string Major = "")
{
    /// <summary>It answers an interaction: its token is in the path, and the bot's global limit does not count it.</summary>
    public bool AnswersInteraction { get; init; }

    public static DiscordRoute Application { get; } = Get("applications/@me");

    public static DiscordRoute Gateway { get; } = Get("gateway/bot");

    public static DiscordRoute DirectChannels { get; } =
        new(HttpMethod.Post, "users/@me/channels", "POST users/@me/channels");

    /// <param name="after">The server after which the list goes on; "0" from the first.</param>
    public static DiscordRoute Guilds(string after, int limit) =>
        new(HttpMethod.Get, $"users/@me/guilds?limit={limit}&after={after}", "GET users/@me/guilds");

    public static DiscordRoute Guild(string guild) =>
        new(HttpMethod.Get, $"guilds/{guild}", "GET guilds/{guild}", guild);

    public static DiscordRoute Member(string guild, string user) =>
        new(HttpMethod.Get, $"guilds/{guild}/members/{user}", "GET guilds/{guild}/members/{user}", guild);

    public static DiscordRoute Channel(string channel) =>
        new(HttpMethod.Get, $"channels/{channel}", "GET channels/{channel}", channel);

    public static DiscordRoute Messages(string channel, string after, int limit) =>
        new(
            HttpMethod.Get,
            $"channels/{channel}/messages?after={after}&limit={limit}",
            "GET channels/{channel}/messages",
            channel
        );

    public static DiscordRoute Post(string channel) =>
        new(HttpMethod.Post, $"channels/{channel}/messages", "POST channels/{channel}/messages", channel);

    public static DiscordRoute Edit(string channel, string message) =>
        new(
            HttpMethod.Patch,
            $"channels/{channel}/messages/{message}",
            "PATCH channels/{channel}/messages/{message}",
            channel
        );

    public static DiscordRoute Delete(string channel, string message) =>
        new(
            HttpMethod.Delete,
            $"channels/{channel}/messages/{message}",
            "DELETE channels/{channel}/messages/{message}",
            channel
        );

    public static DiscordRoute React(string channel, string message, string emoji) =>
        new(
            HttpMethod.Put,
            $"channels/{channel}/messages/{message}/reactions/{Uri.EscapeDataString(emoji)}/@me",
            "PUT channels/{channel}/messages/{message}/reactions/{emoji}/@me",
            channel
        );

    public static DiscordRoute Typing(string channel) =>
        new(HttpMethod.Post, $"channels/{channel}/typing", "POST channels/{channel}/typing", channel);

    public static DiscordRoute Commands(string application) =>
        new(
            HttpMethod.Get,
            $"applications/{application}/commands?with_localizations=true",
            "GET applications/{application}/commands"
        );

    public static DiscordRoute OverwriteCommands(string application) =>
        new(HttpMethod.Put, $"applications/{application}/commands", "PUT applications/{application}/commands");

    public static DiscordRoute Callback(string interaction, string token) =>
        new(
            HttpMethod.Post,
            $"interactions/{interaction}/{token}/callback",
            "POST interactions/{interaction}/{token}/callback"
        )
        {
            AnswersInteraction = true,
        };

    public static DiscordRoute Original(HttpMethod method, string application, string token) =>
        new(
            method,
            $"webhooks/{application}/{token}/messages/@original",
            $"{method} webhooks/{{application}}/{{token}}/messages/@original"
        )
        {
            AnswersInteraction = true,
        };

    private static DiscordRoute Get(string path) => new(HttpMethod.Get, path, $"GET {path}");
}
