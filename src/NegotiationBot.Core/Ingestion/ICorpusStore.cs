using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Ingestion;

/// <summary>The corpus at rest, as the ingesting way needs it.</summary>
public interface ICorpusStore
{
    /// <summary>Content hashes of the current revisions of those articles that are stored and not withdrawn.</summary>
    Task<IReadOnlyDictionary<ArticleId, string>> FindHashesAsync(
        IReadOnlyCollection<ArticleId> ids,
        CancellationToken cancellationToken
    );

    /// <summary>
    /// Stores the articles in one transaction, each whole: a new identity is added, a known one with other words gets a new
    /// revision and its old one leaves the answers, a known one with the same words has its metadata brought up to date.
    /// A withdrawn article that is added again returns.
    /// </summary>
    /// <returns>What happened to each, in the order given.</returns>
    Task<IReadOnlyList<StoredAs>> SaveAsync(
        IReadOnlyList<IngestedArticle> articles,
        CancellationToken cancellationToken
    );

    /// <summary>Takes an article out of all answers at once; it is kept for the record.</summary>
    /// <returns>False where no such article is stored, or it is withdrawn already.</returns>
    Task<bool> WithdrawAsync(ArticleId id, CancellationToken cancellationToken);

    /// <summary>Replaces an article's metadata by those values that are given; its words stay.</summary>
    /// <returns>False where no such article is stored.</returns>
    Task<bool> EditAsync(ArticleId id, ArticleMetadata changes, CancellationToken cancellationToken);
}
