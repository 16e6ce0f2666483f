using System.Text.Json.Nodes;

namespace NegotiationBot.Tests.Emulators.Discord;

/// <summary>Reads fields of what the bot sent.</summary>
internal static class Json
{
    public static string? Text(this JsonNode? node, string field) =>
        (node as JsonObject)?[field] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static int? Number(this JsonNode? node, string field) =>
        (node as JsonObject)?[field] is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    public static IReadOnlyList<JsonObject> Objects(this JsonNode? node, string field) =>
        (node as JsonObject)?[field] is JsonArray array ? [.. array.OfType<JsonObject>()] : [];
}
