using System.Text.Json;

namespace NegotiationBot.Chat.Discord.Gateway;

/// <summary>With what the shards begin.</summary>
/// <param name="Address">The gateway's.</param>
/// <param name="Shards">How many Discord wants: one for each 2500 servers or so.</param>
internal sealed record GatewayStart(Uri Address, int Shards, string Token, int Intents)
{
    private const string Query = "?v=10&encoding=json";

    /// <param name="answer">Of <c>GET gateway/bot</c>.</param>
    /// <returns>Null where the answer names no gateway to which a token could be told.</returns>
    public static GatewayStart? Read(JsonElement answer, DiscordOptions options) =>
        Uri.TryCreate(answer.Text("url"), UriKind.Absolute, out var address) && MayBeTold(address, options)
            ? new GatewayStart(
                address,
                Math.Max(1, (int)(answer.Number("shards") ?? 1)),
                options.Token ?? "",
                GatewayIntents.Of(options)
            )
            : null;

    public Uri AddressFor(GatewaySession? session) =>
        new(
            session is { } resumed && resumed.ResumeAddress.Scheme == Address.Scheme ? resumed.ResumeAddress : Address,
            Query
        );

    /// <summary>The token goes over an encrypted connection, or where the whole API is spoken to without one.</summary>
    private static bool MayBeTold(Uri address, DiscordOptions options) =>
        address.Scheme is "wss" || (address.Scheme is "ws" && new Uri(options.ApiUrl).Scheme is "http");
}
