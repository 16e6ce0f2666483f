using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Ingestion;

/// <param name="Changes">Those values that are given replace the article's.</param>
public sealed record ArticleEdit(ArticleId Id, ArticleMetadata Changes);
