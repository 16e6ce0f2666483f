using System.Text.Json;

namespace NegotiationBot.Chat.Discord;

/// <summary>Reads what Discord sends. Whatever is missing, or of another kind than it should be, is not there: nothing that comes over the wire breaks the reader.</summary>
internal static class JsonFields
{
    /// <summary>The value of a field; undefined where there is none.</summary>
    public static JsonElement Field(this JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    public static string? Text(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static double? Number(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetDouble(out var value)
            ? value
            : null;

    public static bool IsTrue(this JsonElement element, string name) =>
        element.Field(name).ValueKind is JsonValueKind.True;

    public static bool Has(this JsonElement element, string name) =>
        element.Field(name).ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    /// <summary>The elements of an array; none where it is not one.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];
}
