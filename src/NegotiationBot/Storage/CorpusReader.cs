using Microsoft.EntityFrameworkCore;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Storage;

/// <summary>Reads what the index holds.</summary>
public sealed class CorpusReader(CorpusDatabase database)
{
    /// <summary>The number of the latest change; 0 while there is none.</summary>
    public Task<long> LastSequenceAsync(CancellationToken cancellationToken) =>
        database.UseAsync(async context =>
            await context.Changes.MaxAsync(row => (long?)row.Sequence, cancellationToken) ?? 0
        );

    /// <summary>What has become of the articles that changed after a sequence, in the order of their changes, read from one moment of the database.</summary>
    /// <param name="sequence">0 for all.</param>
    public Task<IReadOnlyList<ChangedArticle>> ReadChangedAsync(long sequence, CancellationToken cancellationToken) =>
        database.UseAsync<IReadOnlyList<ChangedArticle>>(async context =>
        {
            await using var moment = await context.Database.BeginReadingAsync(cancellationToken);
            var changed = context.Articles.AsNoTracking().Where(article => article.Sequence > sequence);
            var articles = await changed
                .Include(article => article.Collection)
                .OrderBy(article => article.Sequence)
                .ToListAsync(cancellationToken);
            var shown = changed
                .Where(article => !article.IsWithdrawn)
                .SelectMany(article => article.Revisions.Where(revision => revision.IsCurrent));
            var texts = await shown.ToDictionaryAsync(row => row.ArticleId, cancellationToken);
            var passages = (
                await shown
                    .SelectMany(revision => revision.Passages)
                    .OrderBy(row => row.Ordinal)
                    .ToListAsync(cancellationToken)
            ).ToLookup(row => row.RevisionId);
            var quotes = (
                await shown
                    .SelectMany(revision => revision.Quotes)
                    .Include(row => row.Speaker)
                    .OrderBy(row => row.Ordinal)
                    .ToListAsync(cancellationToken)
            ).ToLookup(row => row.RevisionId);
            return
            [
                .. articles.Select(row => new ChangedArticle(
                    new ArticleId(row.Key),
                    row.Sequence,
                    texts.TryGetValue(row.Id, out var revision)
                        ? new IndexedArticle(
                            row.Sequence,
                            row.AddedAt,
                            ArticleMapper.ToArticle(row),
                            revision.Text,
                            [.. passages[revision.Id].Select(p => new Passage(new(p.Start, p.End)))],
                            [.. quotes[revision.Id].Select(q => QuoteMapper.ToQuote(q, q.Speaker?.Name))]
                        )
                        : null
                )),
            ];
        });
}
