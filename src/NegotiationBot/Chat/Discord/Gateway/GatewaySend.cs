using System.Text.Json.Serialization;

namespace NegotiationBot.Chat.Discord.Gateway;

/// <summary>What the bot says over the gateway.</summary>
internal sealed record GatewaySend(
    [property: JsonPropertyName("op")] int Op,
    [property: JsonPropertyName("d")] object? Data
)
{
    public static GatewaySend Heartbeat(long? sequence) => new(GatewayPayload.Heartbeat, sequence);

    public static GatewaySend Identify(string token, int intents, int shard, int shards) =>
        new(
            GatewayPayload.Identify,
            new GatewayIdentify(
                token,
                intents,
                [shard, shards],
                new GatewayProperties("linux", "NegotiationBot", "NegotiationBot")
            )
        );

    public static GatewaySend Resume(string token, GatewaySession session) =>
        new(GatewayPayload.Resume, new GatewayResume(token, session.Id, session.Sequence));
}

internal sealed record GatewayIdentify(
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("intents")] int Intents,
    [property: JsonPropertyName("shard")] IReadOnlyList<int> Shard,
    [property: JsonPropertyName("properties")] GatewayProperties Properties
);

internal sealed record GatewayProperties(
    [property: JsonPropertyName("os")] string Os,
    [property: JsonPropertyName("browser")] string Browser,
    [property: JsonPropertyName("device")] string Device
);

internal sealed record GatewayResume(
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("session_id")] string SessionId,
    [property: JsonPropertyName("seq")] long Sequence
);
