using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Commands.Corpus;

/// <summary>What admins do to the corpus from a chat. When a call that changes something returns, answers come from what it did.</summary>
public interface ICorpusKeeping
{
    /// <summary>The largest file that is read, in bytes.</summary>
    int MaximumBytes { get; }

    /// <summary>Reads a document as it would be stored; nothing is.</summary>
    /// <param name="said">What is said about it, whatever it says itself.</param>
    /// <exception cref="UnreadableArticleException">It cannot be read; the message says why and how to mend it.</exception>
    Task<DocumentPreview> ReadAsync(
        UploadedDocument document,
        ArticleMetadata said,
        CancellationToken cancellationToken
    );

    /// <summary>Stores it.</summary>
    Task<StoredAs> AddAsync(IngestedArticle article, CancellationToken cancellationToken);

    /// <returns>False where no such article is stored.</returns>
    Task<bool> EditAsync(ArticleEdit edit, CancellationToken cancellationToken);

    /// <returns>False where no such article is stored, or it is withdrawn already.</returns>
    Task<bool> RemoveAsync(ArticleId id, CancellationToken cancellationToken);

    /// <summary>Gives a quote another speaker, shown as corrected by editors.</summary>
    /// <param name="speaker">Null takes every correction back.</param>
    /// <returns>False where no article has the quote any more.</returns>
    Task<bool> CorrectAsync(QuoteKey quote, string? speaker, CancellationToken cancellationToken);
}
