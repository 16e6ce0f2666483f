using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Storage;

/// <summary>What an article has become by its latest change.</summary>
/// <param name="Current">Null where it has left the answers.</param>
public sealed record ChangedArticle(ArticleId Id, long Sequence, IndexedArticle? Current);
