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
            .Read(reader =>
                reader.Read(
                    "SELECT c.Kind || ' ' || c.At || ' ' || a.Key FROM Changes c JOIN Articles a ON a.Id = c.ArticleId WHERE c.Sequence = ?1",
                    row => row.Text(),
                    sequence
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
        while (database.Read(reader => ReadPage(reader, sequence)) is [.., var last] page)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var change in page)
            {
                yield return change;
            }
            sequence = last.Sequence;
        }
    }

    private static List<ChangedArticle> ReadPage(StandingReader reader, long after)
    {
        using var moment = reader.BeginMoment();
        if (reader.Read(IndexRows.EndOfPage, row => row.IdOrNull(), after, Page) is not [{ } end])
        {
            return [];
        }
        var passages = reader
            .Read(IndexRows.Passages, row => (Revision: row.Id(), IndexRows.ReadPassage(row).Passage), after, end)
            .ToLookup(row => row.Revision, row => row.Passage);
        var quotes = reader
            .Read(IndexRows.Quotes, row => (Revision: row.Id(), IndexRows.ReadQuote(row).Quote), after, end)
            .ToLookup(row => row.Revision, row => row.Quote);
        return reader.Read(
            IndexRows.Articles,
            row => IndexRows.ReadChanged(row, revision => [.. passages[revision]], revision => [.. quotes[revision]]),
            after,
            end
        );
    }
}
