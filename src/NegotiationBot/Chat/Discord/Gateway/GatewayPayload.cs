using System.Text.Json;

namespace NegotiationBot.Chat.Discord.Gateway;

/// <summary>What comes over the gateway (Gateway, "Payload Structure").</summary>
/// <param name="Data">Undefined where there is none.</param>
/// <param name="Sequence">Of a dispatch: by which a session is resumed.</param>
/// <param name="Event">Of a dispatch: what happened, as <c>MESSAGE_CREATE</c>.</param>
internal sealed record GatewayPayload(int Op, JsonElement Data, long? Sequence, string? Event)
{
    public const int Dispatch = 0;
    public const int Heartbeat = 1;
    public const int Identify = 2;
    public const int Resume = 6;
    public const int Reconnect = 7;
    public const int InvalidSession = 9;
    public const int Hello = 10;
    public const int HeartbeatAck = 11;

    private const int Unknown = -1;

    /// <exception cref="JsonException">It is no JSON.</exception>
    public static GatewayPayload Parse(ReadOnlySpan<byte> json)
    {
        var payload = JsonSerializer.Deserialize<JsonElement>(json);
        return new GatewayPayload(
            (int)(payload.Number("op") ?? Unknown),
            payload.Field("d"),
            (long?)payload.Number("s"),
            payload.Text("t")
        );
    }
}
