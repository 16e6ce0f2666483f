using System.Text.Json;

namespace NegotiationBot.Chat.Discord.Interactions;

/// <summary>What somebody wrote into a form: each field stands in a label, a text has a value, a choice has several of which one counts.</summary>
internal static class FormFields
{
    /// <summary>By the names of the fields; an empty one is left out.</summary>
    public static IReadOnlyDictionary<string, string> Read(JsonElement data) =>
        data.Items("components")
            .Select(label => label.Field("component"))
            .Select(field => (Name: field.Text("custom_id"), Value: ValueOf(field)))
            .Where(field => field is { Name: not null, Value.Length: > 0 })
            .DistinctBy(field => field.Name)
            .ToDictionary(field => field.Name!, field => field.Value!);

    private static string? ValueOf(JsonElement field) =>
        field.Text("value") ?? field.Items("values").Select(value => value.GetString()).FirstOrDefault();
}
