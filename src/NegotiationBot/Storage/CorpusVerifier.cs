using Microsoft.EntityFrameworkCore;

namespace NegotiationBot.Storage;

/// <summary>Checks that the database is whole, that every stored text is the one that was read, and that nothing in it tells how to reach somebody.</summary>
public sealed class CorpusVerifier(CorpusDatabase database)
{
    /// <summary>All that is wrong, the file first; empty where nothing is.</summary>
    /// <exception cref="DataFolderException">The file is too damaged to be read at all.</exception>
    public Task<IReadOnlyList<Finding>> VerifyAsync(CancellationToken cancellationToken) =>
        database.UseAsync<IReadOnlyList<Finding>>(async context =>
        {
            await using var moment = await context.Database.BeginReadingAsync(cancellationToken);
            var findings = new List<Finding>();
            findings.AddRange(await CheckFileAsync(context, cancellationToken));
            findings.AddRange(await CheckArticlesAsync(context, cancellationToken));
            findings.AddRange(await CheckLeaksAsync(context, cancellationToken));
            var keys = await context.Articles.ToDictionaryAsync(row => row.Id, row => row.Key, cancellationToken);
            var revisions = context
                .Revisions.AsNoTracking()
                .Include(row => row.Passages)
                .Include(row => row.Quotes)
                    .ThenInclude(row => row.Speaker)
                .AsSplitQuery()
                .OrderBy(row => row.Id);
            await foreach (var revision in revisions.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                var key = keys.GetValueOrDefault(revision.ArticleId);
                var leaks = revision.Quotes.SelectMany(LeakCheck.Check);
                findings.AddRange(
                    RevisionCheck.Check(revision).Concat(leaks).Select(problem => new Finding(key, problem))
                );
            }
            return findings;
        });

    private static async Task<IEnumerable<Finding>> CheckFileAsync(
        BotDbContext context,
        CancellationToken cancellationToken
    )
    {
        var damages = await context
            .Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check")
            .ToListAsync(cancellationToken);
        var strays = await context
            .Database.SqlQuery<string>($"SELECT DISTINCT \"table\" AS Value FROM pragma_foreign_key_check")
            .ToListAsync(cancellationToken);
        return damages
            .Where(damage => damage != "ok")
            .Select(damage => new Finding(null, $"The database file is damaged: {damage}."))
            .Concat(
                strays.Select(table => new Finding(null, $"The table {table} has rows that belong to nothing stored."))
            );
    }

    private static async Task<IEnumerable<Finding>> CheckArticlesAsync(
        BotDbContext context,
        CancellationToken cancellationToken
    )
    {
        var withoutText = await context
            .Articles.Where(row => !row.Revisions.Any(revision => revision.IsCurrent))
            .Select(row => row.Key)
            .ToListAsync(cancellationToken);
        var withoutChange = await context
            .Articles.Where(row => !context.Changes.Any(c => c.Article == row && c.Sequence == row.Sequence))
            .Select(row => row.Key)
            .ToListAsync(cancellationToken);
        return withoutText
            .Select(key => new Finding(key, "The article has no current text."))
            .Concat(withoutChange.Select(key => new Finding(key, "The article's latest change is not recorded.")));
    }

    private static async Task<IEnumerable<Finding>> CheckLeaksAsync(
        BotDbContext context,
        CancellationToken cancellationToken
    )
    {
        var findings = new List<Finding>();
        await foreach (
            var article in context.Articles.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken)
        )
        {
            findings.AddRange(LeakCheck.Check(article).Select(problem => new Finding(article.Key, problem)));
        }
        var answers = context.Answers.AsNoTracking().Select(row => new { row.ShortId, row.Text });
        await foreach (var answer in answers.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            findings.AddRange(
                LeakCheck.Check(answer.ShortId, answer.Text).Select(problem => new Finding(null, problem))
            );
        }
        return findings;
    }
}
