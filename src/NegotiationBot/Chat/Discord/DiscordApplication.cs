using System.Text.Json;
using NegotiationBot.Chat.Discord.Rest;

namespace NegotiationBot.Chat.Discord;

/// <summary>Who the bot is on Discord; asked once, and kept.</summary>
internal sealed class DiscordApplication(DiscordRest rest)
{
    private DiscordIdentity? _known;

    /// <exception cref="DiscordRefusal">The token is wrong.</exception>
    /// <exception cref="Core.Chat.ChatPlatformException">Discord cannot be reached.</exception>
    public async Task<DiscordIdentity> FindAsync(CancellationToken cancellationToken) =>
        _known ??= DiscordIdentity.Read(await rest.SendAsync(DiscordRoute.Application, cancellationToken));
}

/// <param name="Application">The application's id, under which interactions are answered.</param>
/// <param name="Bot">The bot's user id.</param>
/// <param name="Name">Under which it appears.</param>
/// <param name="MayReadContent">The Message Content intent is switched on.</param>
/// <param name="PublicKey">With which Discord signs what it brings over HTTP.</param>
/// <param name="ComesOverHttp">The portal has an address to which Discord brings interactions.</param>
internal sealed record DiscordIdentity(
    string Application,
    string Bot,
    string? Name,
    bool MayReadContent,
    string? PublicKey,
    bool ComesOverHttp
)
{
    /// <summary>GATEWAY_MESSAGE_CONTENT and GATEWAY_MESSAGE_CONTENT_LIMITED (Application, "Application Flags").</summary>
    private const int ContentFlags = (1 << 18) | (1 << 19);

    public static DiscordIdentity Read(JsonElement application)
    {
        var id = application.Text("id") ?? "";
        var bot = application.Field("bot");
        return new DiscordIdentity(
            id,
            bot.Text("id") ?? id,
            bot.Text("global_name") ?? bot.Text("username"),
            ((int)(application.Number("flags") ?? 0) & ContentFlags) != 0,
            application.Text("verify_key"),
            application.Text("interactions_endpoint_url") is { Length: > 0 }
        );
    }
}
