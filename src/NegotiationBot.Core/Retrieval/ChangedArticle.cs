using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Retrieval;

/// <summary>What an article has become by a change.</summary>
/// <param name="Sequence">Of the change; a later one counts more.</param>
/// <param name="Current">Null where it has left the answers.</param>
public sealed record ChangedArticle(ArticleId Id, long Sequence, IndexedArticle? Current);
