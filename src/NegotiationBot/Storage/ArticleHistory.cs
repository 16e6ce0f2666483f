using NegotiationBot.Core.Articles;

namespace NegotiationBot.Storage;

/// <summary>A stored article with all its revisions, the oldest first.</summary>
public sealed record ArticleHistory(
    Article Article,
    DateTimeOffset AddedAt,
    bool IsWithdrawn,
    IReadOnlyList<StoredRevision> Revisions
)
{
    /// <summary>The one that answers come from.</summary>
    public StoredRevision Current => Revisions.Single(revision => revision.IsCurrent);
}
