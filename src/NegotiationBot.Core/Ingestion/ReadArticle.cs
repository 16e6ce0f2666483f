using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Ingestion;

/// <summary>An article with its text and the parts of that text that are body.</summary>
public sealed record ReadArticle(Article Article, Revision Revision, ArticleOutline Outline);
