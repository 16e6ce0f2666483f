using Microsoft.EntityFrameworkCore;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Storage.Rows;

namespace NegotiationBot.Storage;

/// <inheritdoc cref="ICorpusStore"/>
public sealed class CorpusStore(CorpusDatabase database, TimeProvider clock) : ICorpusStore
{
    public Task<IReadOnlyDictionary<ArticleId, KnownArticle>> FindKnownAsync(
        IReadOnlyCollection<ArticleId> ids,
        CancellationToken cancellationToken
    ) =>
        database.UseAsync<IReadOnlyDictionary<ArticleId, KnownArticle>>(async context =>
        {
            var keys = ids.Select(id => id.Value).ToList();
            var rows = await context
                .Articles.Include(row => row.Collection)
                .Where(row => keys.Contains(row.Key) && !row.IsWithdrawn)
                .Select(row => new
                {
                    Article = row,
                    row.Collection,
                    Current = row
                        .Revisions.Where(revision => revision.IsCurrent)
                        .Select(revision => new
                        {
                            revision.ContentHash,
                            Opening = revision.Text.Substring(0, KnownArticle.OpeningLength),
                        })
                        .Single(),
                })
                .AsNoTracking()
                .ToListAsync(cancellationToken);
            return rows.Select(row => new KnownArticle(
                    ArticleMapper.ToArticle(row.Article),
                    row.Current.ContentHash,
                    row.Current.Opening
                ))
                .ToDictionary(known => known.Article.Id);
        });

    public Task<IReadOnlyList<StoredAs>> SaveAsync(
        IReadOnlyList<IngestedArticle> articles,
        CancellationToken cancellationToken
    ) => SaveAsync(articles, onlyFirst: false, cancellationToken);

    public Task SaveFirstAsync(IReadOnlyList<IngestedArticle> articles, CancellationToken cancellationToken) =>
        SaveAsync(articles, onlyFirst: true, cancellationToken);

    private Task<IReadOnlyList<StoredAs>> SaveAsync(
        IReadOnlyList<IngestedArticle> articles,
        bool onlyFirst,
        CancellationToken cancellationToken
    ) =>
        database.UseAsync<IReadOnlyList<StoredAs>>(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var batch = await ArticleBatch.BeginAsync(context, articles, clock.GetUtcNow(), cancellationToken);
            if (onlyFirst && !batch.IsFirst)
            {
                return [];
            }
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
        database.UseAsync(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var row = await context.Articles.SingleOrDefaultAsync(
                row => row.Key == id.Value && !row.IsWithdrawn,
                cancellationToken
            );
            if (row is null)
            {
                return false;
            }
            var changes = await ChangeLog.BeginAsync(context, clock.GetUtcNow(), cancellationToken);
            row.IsWithdrawn = true;
            changes.Note(row, ChangeKind.Withdrawn);
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return true;
        });

    public Task<IReadOnlyList<StoredAs?>> EditAsync(
        IReadOnlyList<ArticleEdit> edits,
        CancellationToken cancellationToken
    ) =>
        database.UseAsync<IReadOnlyList<StoredAs?>>(async context =>
        {
            var keys = edits.Select(edit => edit.Id.Value).ToHashSet(StringComparer.Ordinal);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var rows = await context
                .Articles.Include(row => row.Collection)
                .Where(row => keys.Contains(row.Key))
                .ToDictionaryAsync(row => row.Key, StringComparer.Ordinal, cancellationToken);
            var collections = await CollectionRows.LoadAsync(context, cancellationToken);
            var log = await ChangeLog.BeginAsync(context, clock.GetUtcNow(), cancellationToken);
            var outcomes = edits.Select(edit => Edit(edit)).ToList();
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return outcomes;

            StoredAs? Edit(ArticleEdit edit)
            {
                if (!rows.TryGetValue(edit.Id.Value, out var row))
                {
                    return null;
                }
                var stored = ArticleMapper.ToArticle(row);
                var edited = edit.Changes.ApplyTo(stored);
                if (ArticleMapper.IsSame(stored, edited))
                {
                    return StoredAs.Unchanged;
                }
                ArticleMapper.Update(row, edited, collections.For(edited));
                log.Note(row, ChangeKind.Updated);
                return StoredAs.Updated;
            }
        });

    public Task<bool> CorrectAsync(QuoteKey quote, string? speaker, CancellationToken cancellationToken) =>
        database.UseAsync(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var article = await context.Articles.SingleOrDefaultAsync(
                row => row.Key == quote.Article.Value,
                cancellationToken
            );
            if (article is null)
            {
                return false;
            }
            var revision = await context
                .Revisions.Include(row => row.Quotes)
                    .ThenInclude(row => row.Speaker)
                .SingleAsync(row => row.ArticleId == article.Id && row.IsCurrent, cancellationToken);
            var meant = revision
                .Quotes.Where(row => QuoteKey.Of(quote.Article, revision.Text[row.Start..row.End]) == quote)
                .ToList();
            if (meant.Count == 0)
            {
                return false;
            }
            foreach (var row in meant)
            {
                if (speaker is not null)
                {
                    CorrectedQuotes.Correct(row, await SpeakerAsync(context, speaker, cancellationToken));
                }
                else if (StoredJson.ReadReplaced(row.Replaced) is { } replaced)
                {
                    CorrectedQuotes.TakeBack(
                        row,
                        replaced,
                        replaced.Speaker is { } name ? await SpeakerAsync(context, name, cancellationToken) : null
                    );
                }
            }
            var changes = await ChangeLog.BeginAsync(context, clock.GetUtcNow(), cancellationToken);
            changes.Note(article, ChangeKind.Updated);
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return true;
        });

    private static async Task<SpeakerRow> SpeakerAsync(
        BotDbContext context,
        string name,
        CancellationToken cancellationToken
    ) =>
        context.Speakers.Local.FirstOrDefault(row => row.Name == name)
        ?? await context.Speakers.SingleOrDefaultAsync(row => row.Name == name, cancellationToken)
        ?? context.Speakers.Add(new SpeakerRow { Name = name }).Entity;
}
