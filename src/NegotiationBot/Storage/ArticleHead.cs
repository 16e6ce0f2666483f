using NegotiationBot.Core.Articles;

namespace NegotiationBot.Storage;

/// <summary>An article without its text.</summary>
/// <param name="Sequence">The change that stored it.</param>
/// <param name="AddedAt">When that was.</param>
/// <param name="Revision">Its current text; null where it has left the answers.</param>
internal sealed record ArticleHead(Article Article, long Sequence, DateTimeOffset AddedAt, long? Revision);
