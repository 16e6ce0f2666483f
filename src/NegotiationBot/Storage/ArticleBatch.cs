using Microsoft.EntityFrameworkCore;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Storage.Rows;

namespace NegotiationBot.Storage;

/// <summary>Articles on their way into the store in one transaction, with the rows that they may meet there.</summary>
internal sealed class ArticleBatch
{
    private readonly BotDbContext _context;
    private readonly Dictionary<string, ArticleRow> _articles;
    private readonly Dictionary<string, string> _currentHashes;
    private readonly CollectionRows _collections;
    private readonly SpeakerRows _speakers;
    private readonly ChangeLog _changes;

    private ArticleBatch(
        BotDbContext context,
        Dictionary<string, ArticleRow> articles,
        Dictionary<string, string> currentHashes,
        CollectionRows collections,
        SpeakerRows speakers,
        ChangeLog changes
    )
    {
        _context = context;
        _articles = articles;
        _currentHashes = currentHashes;
        _collections = collections;
        _speakers = speakers;
        _changes = changes;
    }

    /// <summary>Nothing has ever been stored before these.</summary>
    public bool IsFirst => _changes.IsEmpty;

    public static async Task<ArticleBatch> BeginAsync(
        BotDbContext context,
        IReadOnlyList<IngestedArticle> articles,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var keys = articles.Select(ingested => ingested.Article.Id.Value).ToHashSet(StringComparer.Ordinal);
        return new ArticleBatch(
            context,
            await context
                .Articles.Include(row => row.Collection)
                .Where(row => keys.Contains(row.Key))
                .ToDictionaryAsync(row => row.Key, StringComparer.Ordinal, cancellationToken),
            await context
                .Articles.Where(row => keys.Contains(row.Key))
                .SelectMany(row => row.Revisions.Where(r => r.IsCurrent), (row, r) => new { row.Key, r.ContentHash })
                .ToDictionaryAsync(
                    pair => pair.Key,
                    pair => pair.ContentHash,
                    StringComparer.Ordinal,
                    cancellationToken
                ),
            await CollectionRows.LoadAsync(context, cancellationToken),
            await SpeakerRows.LoadAsync(context, articles, cancellationToken),
            await ChangeLog.BeginAsync(context, now, cancellationToken)
        );
    }

    public async Task<StoredAs> AddAsync(IngestedArticle ingested, CancellationToken cancellationToken)
    {
        var (article, hash) = (ingested.Article, ingested.Revision.ContentHash);
        if (!_articles.TryGetValue(article.Id.Value, out var row))
        {
            AddNew(ingested);
            return StoredAs.Added;
        }
        var isSameText = _currentHashes[row.Key] == hash;
        if (isSameText && !row.IsWithdrawn && ArticleMapper.IsSame(ArticleMapper.ToArticle(row), article))
        {
            return StoredAs.Unchanged;
        }
        var wasWithdrawn = row.IsWithdrawn;
        row.IsWithdrawn = false;
        ArticleMapper.Update(row, article, _collections.For(article));
        if (!isSameText)
        {
            var corrected = await CorrectedQuotes.OfCurrentAsync(_context, row.Id, cancellationToken);
            await RetireCurrentAsync(row, cancellationToken);
            corrected.Carry(AddRevision(row, ingested));
        }
        if (wasWithdrawn)
        {
            row.AddedAt = _changes.Now;
            _changes.Note(row, ChangeKind.Returned);
            return StoredAs.Added;
        }
        _changes.Note(row, isSameText ? ChangeKind.Updated : ChangeKind.Revised);
        return isSameText ? StoredAs.Updated : StoredAs.Revised;
    }

    private void AddNew(IngestedArticle ingested)
    {
        var row = ArticleMapper.ToRow(ingested.Article, _collections.For(ingested.Article));
        row.AddedAt = _changes.Now;
        _articles[row.Key] = row;
        _context.Articles.Add(row);
        AddRevision(row, ingested);
        _changes.Note(row, ChangeKind.Added);
    }

    private RevisionRow AddRevision(ArticleRow row, IngestedArticle ingested)
    {
        var revision = ArticleMapper.ToRevision(ingested, _changes.Now, _speakers);
        row.Revisions.Add(revision);
        _currentHashes[row.Key] = ingested.Revision.ContentHash;
        return revision;
    }

    /// <summary>Takes the mark from the current revision, whether it is stored or came earlier in this batch.</summary>
    private async Task RetireCurrentAsync(ArticleRow row, CancellationToken cancellationToken)
    {
        row.Revisions.ForEach(revision => revision.IsCurrent = false);
        await _context
            .Revisions.Where(revision => revision.ArticleId == row.Id && revision.IsCurrent)
            .ExecuteUpdateAsync(set => set.SetProperty(revision => revision.IsCurrent, false), cancellationToken);
    }
}
