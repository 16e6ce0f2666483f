using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Ingestion;

/// <summary>The corpus at rest, as the ingesting way needs it.</summary>
public interface ICorpusStore
{
    /// <summary>Those of the articles that are stored and not withdrawn.</summary>
    Task<IReadOnlyDictionary<ArticleId, KnownArticle>> FindKnownAsync(
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

    /// <summary>Stores the articles if nothing has ever been stored; else it does nothing.</summary>
    Task SaveFirstAsync(IReadOnlyList<IngestedArticle> articles, CancellationToken cancellationToken);

    /// <summary>Takes an article out of all answers at once; it is kept for the record.</summary>
    /// <returns>False where no such article is stored, or it is withdrawn already.</returns>
    Task<bool> WithdrawAsync(ArticleId id, CancellationToken cancellationToken);

    /// <summary>Replaces metadata of articles in one transaction; their words stay.</summary>
    /// <returns>
    /// For each, in the order given: <see cref="StoredAs.Updated"/>, <see cref="StoredAs.Unchanged"/> where it said the same
    /// before, or null where no such article is stored.
    /// </returns>
    Task<IReadOnlyList<StoredAs?>> EditAsync(IReadOnlyList<ArticleEdit> edits, CancellationToken cancellationToken);

    /// <summary>Gives a quote of a current revision another speaker. A later revision in which the same words stand keeps the correction.</summary>
    /// <param name="speaker">Null takes every correction back: the quote is again whose the article was read to say.</param>
    /// <returns>False where no current revision has the quote.</returns>
    Task<bool> CorrectAsync(QuoteKey quote, string? speaker, CancellationToken cancellationToken);
}
