using Microsoft.Extensions.Options;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Commands.Corpus;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;
using NegotiationBot.Index;
using NegotiationBot.Sources;
using NegotiationBot.Storage;

namespace NegotiationBot.Hosting;

/// <inheritdoc cref="ICorpusKeeping"/>
public sealed class CorpusKeeping(
    ArticleSource source,
    ArticleIngestor ingestor,
    ICorpusStore store,
    CorpusIndexKeeper index,
    SampleCorpus sample,
    IOptions<CorpusOptions> options
) : ICorpusKeeping
{
    public int MaximumBytes => options.Value.MaximumArticleBytes;

    public async Task<DocumentPreview> ReadAsync(
        UploadedDocument document,
        ArticleMetadata said,
        CancellationToken cancellationToken
    )
    {
        var raw = source.Read(document.Content, document.Name);
        var given = said.Over(raw.Metadata);
        var read = ArticleReader.Read(
            raw with
            {
                Metadata = given.Over(new ArticleMetadata(Collection: options.Value.DefaultCollection)),
            }
        );
        var id = read.Article.Id;
        var known = (await store.FindKnownAsync([id], cancellationToken)).GetValueOrDefault(id);
        var article = ingestor.Ingest(known?.Revise(read, given) ?? read);
        return new DocumentPreview(article, Becomes(article, known), PersonalData.Find(article.Revision.Text).Count);
    }

    public async Task<StoredAs> AddAsync(IngestedArticle article, CancellationToken cancellationToken)
    {
        var outcomes = await store.SaveAsync([article], cancellationToken);
        await sample.WithdrawAsync(cancellationToken);
        await index.CatchUpAsync(cancellationToken);
        return outcomes[0];
    }

    public async Task<bool> EditAsync(ArticleEdit edit, CancellationToken cancellationToken)
    {
        var outcomes = await store.EditAsync([edit], cancellationToken);
        await index.CatchUpAsync(cancellationToken);
        return outcomes is [not null];
    }

    public async Task<bool> RemoveAsync(ArticleId id, CancellationToken cancellationToken)
    {
        var isRemoved = await store.WithdrawAsync(id, cancellationToken);
        await index.CatchUpAsync(cancellationToken);
        return isRemoved;
    }

    public async Task<bool> CorrectAsync(QuoteKey quote, string? speaker, CancellationToken cancellationToken)
    {
        var isCorrected = await store.CorrectAsync(quote, speaker, cancellationToken);
        await index.CatchUpAsync(cancellationToken);
        return isCorrected;
    }

    /// <summary>What storing it would do, without doing it.</summary>
    private static StoredAs Becomes(IngestedArticle article, KnownArticle? known) =>
        known is null ? StoredAs.Added
        : known.ContentHash != article.Revision.ContentHash ? StoredAs.Revised
        : ArticleMapper.IsSame(known.Article, article.Article) ? StoredAs.Unchanged
        : StoredAs.Updated;
}
