using Microsoft.EntityFrameworkCore;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Storage.Rows;

namespace NegotiationBot.Storage;

/// <inheritdoc cref="ICorpusStore"/>
public sealed class CorpusStore(CorpusDatabase database, TimeProvider clock) : ICorpusStore
{
    public Task<IReadOnlyDictionary<ArticleId, string>> FindHashesAsync(
        IReadOnlyCollection<ArticleId> ids,
        CancellationToken cancellationToken
    ) =>
        database.UseAsync<IReadOnlyDictionary<ArticleId, string>>(async context =>
        {
            var keys = ids.Select(id => id.Value).ToList();
            return await context
                .Articles.Where(row => keys.Contains(row.Key) && !row.IsWithdrawn)
                .SelectMany(row => row.Revisions.Where(r => r.IsCurrent), (row, r) => new { row.Key, r.ContentHash })
                .ToDictionaryAsync(pair => new ArticleId(pair.Key), pair => pair.ContentHash, cancellationToken);
        });

    public Task<IReadOnlyList<StoredAs>> SaveAsync(
        IReadOnlyList<IngestedArticle> articles,
        CancellationToken cancellationToken
    ) =>
        database.UseAsync<IReadOnlyList<StoredAs>>(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var batch = await ArticleBatch.BeginAsync(context, articles, clock.GetUtcNow(), cancellationToken);
            var outcomes = new List<StoredAs>(articles.Count);
            foreach (var article in articles)
            {
                outcomes.Add(await batch.AddAsync(article, cancellationToken));
            }
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return outcomes;
        });

    public Task<bool> WithdrawAsync(ArticleId id, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            async (context, row) =>
            {
                if (row.IsWithdrawn)
                {
                    return false;
                }
                var changes = await ChangeLog.BeginAsync(context, clock.GetUtcNow(), cancellationToken);
                row.IsWithdrawn = true;
                changes.Note(row, ChangeKind.Withdrawn);
                return true;
            },
            cancellationToken
        );

    public Task<bool> EditAsync(ArticleId id, ArticleMetadata changes, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            async (context, row) =>
            {
                var stored = ArticleMapper.ToArticle(row);
                var edited = Edit(stored, changes);
                if (!ArticleMapper.IsSame(stored, edited))
                {
                    var collections = await CollectionRows.LoadAsync(context, cancellationToken);
                    var log = await ChangeLog.BeginAsync(context, clock.GetUtcNow(), cancellationToken);
                    ArticleMapper.Update(row, edited, collections.For(edited));
                    log.Note(row, ChangeKind.Updated);
                }
                return true;
            },
            cancellationToken
        );

    /// <summary>Does something to one stored article in a transaction of its own; false where there is none of that identity.</summary>
    private Task<bool> ChangeAsync(
        ArticleId id,
        Func<BotDbContext, ArticleRow, Task<bool>> change,
        CancellationToken cancellationToken
    ) =>
        database.UseAsync(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var row = await context
                .Articles.Include(row => row.Collection)
                .SingleOrDefaultAsync(row => row.Key == id.Value, cancellationToken);
            var isDone = row is not null && await change(context, row);
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return isDone;
        });

    private static Article Edit(Article article, ArticleMetadata changes) =>
        article with
        {
            Title = changes.Title ?? article.Title,
            Authors = changes.Authors ?? article.Authors,
            Publisher = changes.Publisher ?? article.Publisher,
            Published = changes.Published ?? article.Published,
            Url = changes.Url ?? article.Url,
            Language = changes.Language ?? article.Language,
            Licence = changes.Licence ?? article.Licence,
            Collection = changes.Collection ?? article.Collection,
        };
}
