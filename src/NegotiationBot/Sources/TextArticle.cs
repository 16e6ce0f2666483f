using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Sources;

/// <summary>Reads an article from plain text, with or without front matter.</summary>
internal static class TextArticle
{
    /// <exception cref="UnreadableArticleException">The front matter cannot be read.</exception>
    public static RawArticle Read(string text, string location)
    {
        var (metadata, body) = FrontMatter.Split(text);
        return new RawArticle(location, body, metadata, TitleIsFirstLine: true);
    }
}
