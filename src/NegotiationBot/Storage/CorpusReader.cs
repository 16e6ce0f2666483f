using Microsoft.Data.Sqlite;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Storage;

/// <summary>Reads what the index is built from.</summary>
public sealed class CorpusReader(CorpusDatabase database)
{
    /// <summary>Articles read at once: some 5 MB of text.</summary>
    private const int Page = 500;

    /// <summary>The number of the latest change; 0 while there is none.</summary>
    public Task<long> LastSequenceAsync(CancellationToken cancellationToken) =>
        database.UseConnectionAsync(
            async connection =>
                (await connection.ReadAsync(IndexRows.LastChange, row => row.Id(), cancellationToken)).Single(),
            cancellationToken
        );

    /// <summary>What a change was, in words that no other change of any database has; null where there is none of that number.</summary>
    public string? ChangeOf(long sequence) =>
        database
            .UseConnection(connection =>
                connection.Read(
                    "SELECT c.Kind || ' ' || c.At || ' ' || a.Key FROM Changes c JOIN Articles a ON a.Id = c.ArticleId WHERE c.Sequence = $sequence",
                    row => row.Text(),
                    ("$sequence", sequence)
                )
            )
            .SingleOrDefault();

    /// <summary>
    /// What has become of the articles that changed after a sequence, in the order of their changes. They are read in pages, each from one moment of the database,
    /// so an article that changes meanwhile may come again.
    /// </summary>
    /// <param name="sequence">0 for all.</param>
    public IEnumerable<ChangedArticle> ReadChanged(long sequence, CancellationToken cancellationToken)
    {
        while (database.UseConnection(connection => ReadPage(connection, sequence)) is [.., var last] page)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var change in page)
            {
                yield return change;
            }
            sequence = last.Sequence;
        }
    }

    private static List<ChangedArticle> ReadPage(SqliteConnection connection, long after)
    {
        using var moment = connection.BeginTransaction(deferred: true);
        List<T> Read<T>(string sql, Func<SqliteColumns, T> read, string name, object value) =>
            connection.Read(sql, read, ("$after", after), (name, value));
        if (Read(IndexRows.EndOfPage, row => row.IdOrNull(), "$most", Page) is not [{ } end])
        {
            return [];
        }
        var passages = Read(
                IndexRows.Passages,
                row => (Revision: row.Id(), IndexRows.ReadPassage(row).Passage),
                "$end",
                end
            )
            .ToLookup(row => row.Revision, row => row.Passage);
        var quotes = Read(IndexRows.Quotes, row => (Revision: row.Id(), IndexRows.ReadQuote(row).Quote), "$end", end)
            .ToLookup(row => row.Revision, row => row.Quote);
        return Read(
            IndexRows.Articles,
            row => IndexRows.ReadChanged(row, revision => [.. passages[revision]], revision => [.. quotes[revision]]),
            "$end",
            end
        );
    }
}
