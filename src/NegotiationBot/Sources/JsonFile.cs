using System.Text.Json;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Sources;

/// <summary>Reads a .json file: an object is an article, an array is many.</summary>
internal static class JsonFile
{
    /// <exception cref="UnreadableArticleException">The file is no JSON.</exception>
    public static IReadOnlyList<SourceItem> Read(byte[] bytes, SourceFile file, SourceLimits limits)
    {
        using var json = LenientJson.Parse(TextDecoder.Decode(bytes));
        return json.RootElement.ValueKind is JsonValueKind.Array
            ? [.. json.RootElement.EnumerateArray().Select((item, i) => Read(item, $"{file.Path}#{i + 1}"))]
            : [Read(json.RootElement, file.Path)];

        SourceItem Read(JsonElement element, string location)
        {
            try
            {
                return new FoundArticle(limits.Checked(JsonArticle.Read(element, location)), file.Length);
            }
            catch (UnreadableArticleException unreadable)
            {
                return new UnreadableItem(location, unreadable.Message, file.Length);
            }
        }
    }
}
