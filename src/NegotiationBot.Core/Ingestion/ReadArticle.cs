using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Ingestion;

/// <summary>An article with its text and the parts of that text that are body.</summary>
public sealed record ReadArticle(Article Article, Revision Revision, ArticleOutline Outline)
{
    /// <summary>How many lines that tell how to reach somebody were left out of the body.</summary>
    public int ContactLines { get; init; }
}
