using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Text;
using NegotiationBot.Storage.Rows;

namespace NegotiationBot.Storage;

/// <summary>The corpus as its keeper sees it, withdrawn articles included.</summary>
public sealed class CorpusCatalog(CorpusDatabase database)
{
    private const int ExportedAtOnce = 100;

    /// <summary>All articles in the order they were first stored.</summary>
    public Task<IReadOnlyList<ArticleListing>> ListAsync(CancellationToken cancellationToken) =>
        database.UseAsync<IReadOnlyList<ArticleListing>>(async context =>
        {
            var rows = await context
                .Articles.AsNoTracking()
                .Include(row => row.Collection)
                .OrderBy(row => row.Id)
                .Select(row => new
                {
                    Row = row,
                    Revisions = row.Revisions.Count,
                    Passages = row.Revisions.Where(r => r.IsCurrent).Sum(r => r.Passages.Count),
                    Quotes = row.Revisions.Where(r => r.IsCurrent).Sum(r => r.Quotes.Count),
                })
                .ToListAsync(cancellationToken);
            return
            [
                .. rows.Select(listed => new ArticleListing(
                    ArticleMapper.ToArticle(listed.Row),
                    listed.Row.AddedAt,
                    listed.Row.IsWithdrawn,
                    listed.Revisions,
                    listed.Passages,
                    listed.Quotes
                )),
            ];
        });

    /// <summary>Null where no such article is stored.</summary>
    public Task<ArticleHistory?> FindAsync(ArticleId id, CancellationToken cancellationToken) =>
        database.UseAsync(async context =>
        {
            var row = await context
                .Articles.AsNoTracking()
                .Include(article => article.Collection)
                .Include(article => article.Revisions.OrderBy(revision => revision.Id))
                    .ThenInclude(revision => revision.Passages.OrderBy(passage => passage.Ordinal))
                .Include(article => article.Revisions)
                    .ThenInclude(revision => revision.Quotes.OrderBy(quote => quote.Ordinal))
                        .ThenInclude(quote => quote.Speaker)
                .AsSplitQuery()
                .SingleOrDefaultAsync(article => article.Key == id.Value, cancellationToken);
            return row is null
                ? null
                : new ArticleHistory(
                    ArticleMapper.ToArticle(row),
                    row.AddedAt,
                    row.IsWithdrawn,
                    [.. row.Revisions.Select(ToRevision)]
                );
        });

    /// <summary>Every article that is not withdrawn with its current text, in the order they were first stored, a few at a time in memory.</summary>
    public async IAsyncEnumerable<ExportedArticle> ExportAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        long? after = 0;
        while (after is not null)
        {
            var rows = await ReadForExportAsync(after.Value, cancellationToken);
            foreach (var row in rows)
            {
                yield return new ExportedArticle(ArticleMapper.ToArticle(row), row.Revisions.Single().Text);
            }
            after = rows.LastOrDefault()?.Id;
        }
    }

    private Task<List<ArticleRow>> ReadForExportAsync(long after, CancellationToken cancellationToken) =>
        database.UseAsync(context =>
            context
                .Articles.AsNoTracking()
                .Include(row => row.Collection)
                .Include(row => row.Revisions.Where(revision => revision.IsCurrent))
                .Where(row => row.Id > after && !row.IsWithdrawn)
                .OrderBy(row => row.Id)
                .Take(ExportedAtOnce)
                .ToListAsync(cancellationToken)
        );

    private static StoredRevision ToRevision(RevisionRow row) =>
        new(
            new Revision(row.Text),
            row.ReadAt,
            row.IsCurrent,
            [.. row.Passages.Select(passage => new Passage(new TextSpan(passage.Start, passage.End)))],
            [.. row.Quotes.Select(quote => QuoteMapper.ToQuote(quote, quote.Speaker?.Name))]
        );
}
