namespace NegotiationBot.Sources;

/// <summary>The kinds of file that are read.</summary>
internal enum SourceFormat
{
    Text,
    Markdown,
    Html,
    Json,
    JsonLines,
}
