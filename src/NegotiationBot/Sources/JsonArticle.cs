using System.Text.Json;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Sources;

/// <summary>Reads an article from a JSON object: <c>{"id","title","author","publisher","published","url","language","licence","collection","text"}</c>.</summary>
internal static class JsonArticle
{
    /// <exception cref="UnreadableArticleException">The object has no text, or a field is not what it should be.</exception>
    public static RawArticle Read(JsonElement json, string location)
    {
        if (json.ValueKind is not JsonValueKind.Object)
        {
            throw new UnreadableArticleException("It is no JSON object: write {\"title\": …, \"text\": …}.");
        }
        var fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in json.EnumerateObject())
        {
            fields[property.Name] = Values(property.Value);
        }
        return fields.TryGetValue("text", out var text) && text.Count == 1
            ? new RawArticle(location, text[0], MetadataFields.Read(fields), TitleIsFirstLine: false)
            : throw new UnreadableArticleException("It has no \"text\": put the article's words there.");
    }

    private static IReadOnlyList<string> Values(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Number => [value.GetRawText()],
            JsonValueKind.Array =>
            [
                .. value
                    .EnumerateArray()
                    .Where(item => item.ValueKind is JsonValueKind.String)
                    .Select(item => item.GetString()!),
            ],
            _ => [],
        };
}
