namespace NegotiationBot.Storage;

/// <summary>Reads what the index holds.</summary>
public sealed class CorpusReader(CorpusDatabase database)
{
    /// <summary>The number of the latest change; 0 while there is none.</summary>
    public Task<long> LastSequenceAsync(CancellationToken cancellationToken) =>
        database.UseConnectionAsync(
            async connection =>
                (
                    await connection.ReadAsync(
                        "SELECT coalesce(max(Sequence), 0) FROM Changes",
                        row => row.Id(),
                        cancellationToken
                    )
                ).Single(),
            cancellationToken
        );

    /// <summary>What has become of the articles that changed after a sequence, in the order of their changes, read from one moment of the database.</summary>
    /// <param name="sequence">0 for all.</param>
    public Task<IReadOnlyList<ChangedArticle>> ReadChangedAsync(long sequence, CancellationToken cancellationToken) =>
        database.UseConnectionAsync<IReadOnlyList<ChangedArticle>>(
            async connection =>
            {
                await using var moment = connection.BeginTransaction(deferred: true);
                Task<List<T>> ReadAsync<T>(string sql, Func<SqliteColumns, T> read) =>
                    connection.ReadAsync(sql, read, cancellationToken, ("$after", sequence));
                var passages = await ReadAsync(IndexRows.Passages, IndexRows.ReadPassage);
                var quotes = await ReadAsync(IndexRows.Quotes, IndexRows.ReadQuote);
                var passagesOf = passages.ToLookup(row => row.Revision, row => row.Passage);
                var quotesOf = quotes.ToLookup(row => row.Revision, row => row.Quote);
                return await ReadAsync(IndexRows.Articles, row => IndexRows.ReadArticle(row, passagesOf, quotesOf));
            },
            cancellationToken
        );
}
