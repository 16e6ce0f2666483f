using System.Text.Json.Nodes;

namespace NegotiationBot.Tests.Emulators.Discord;

/// <param name="Body">Null for none.</param>
internal sealed record ApiAnswer(int Status, JsonNode? Body = null)
{
    public static ApiAnswer Done { get; } = new(204);

    public static ApiAnswer UnknownChannel { get; } = Refusal(404, 10_003, "Unknown Channel");

    public static ApiAnswer UnknownMessage { get; } = Refusal(404, 10_008, "Unknown Message");

    public static ApiAnswer UnknownWebhook { get; } = Refusal(404, 10_015, "Unknown Webhook");

    public static ApiAnswer UnknownInteraction { get; } = Refusal(404, 10_062, "Unknown interaction");

    public static ApiAnswer AlreadyAcknowledged { get; } =
        Refusal(400, 40_060, "Interaction has already been acknowledged.");

    public static ApiAnswer MissingPermissions { get; } = Refusal(403, 50_013, "Missing Permissions");

    public static ApiAnswer CannotSendToUser { get; } = Refusal(403, 50_007, "Cannot send messages to this user");

    public static ApiAnswer InvalidBody { get; } = Refusal(400, 50_035, "Invalid Form Body");

    public static ApiAnswer Ok(JsonNode body) => new(200, body);

    private static ApiAnswer Refusal(int status, int code, string message) =>
        new(status, new JsonObject { ["message"] = message, ["code"] = code });
}
