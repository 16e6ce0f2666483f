namespace NegotiationBot.Sources;

/// <summary>Tells a file's kind by its name.</summary>
internal static class SourceFormats
{
    public const string Names = ".txt, .md, .html, .json or .jsonl";

    /// <summary>Null where the kind is not read.</summary>
    public static SourceFormat? Of(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".txt" => SourceFormat.Text,
            ".md" or ".markdown" => SourceFormat.Markdown,
            ".html" or ".htm" or ".xhtml" => SourceFormat.Html,
            ".json" => SourceFormat.Json,
            ".jsonl" or ".ndjson" => SourceFormat.JsonLines,
            _ => null,
        };
}
