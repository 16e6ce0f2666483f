using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Ingestion;

/// <summary>One document as a source hands it over: decoded words and what the source says about them.</summary>
/// <param name="Location">Where it came from, for identity and messages: a full file path (with <c>#line</c> inside a container) or an address.</param>
/// <param name="Text">Decoded text, mark-up already removed.</param>
/// <param name="TitleIsFirstLine">The text carries its own title as its first line (a plain-text or Markdown file), used when the metadata has none.</param>
public sealed record RawArticle(string Location, string Text, ArticleMetadata Metadata, bool TitleIsFirstLine);
