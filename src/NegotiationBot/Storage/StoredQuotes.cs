using System.Collections;
using Microsoft.Data.Sqlite;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Storage;

/// <summary>
/// The quotes of a revision. A search finds a few of an article's quotes, and a transcript has hundreds, so they are fetched when they are looked at; all at
/// once unless some were expected. Safe for several threads.
/// </summary>
internal sealed class StoredQuotes(CorpusDatabase database, long revision, int count, IReadOnlyList<TextSpan> withdrawn)
    : IStoredQuotes
{
    private readonly Quote?[] _quotes = new Quote?[count];

    public int Count => count;

    public IReadOnlyList<TextSpan> Withdrawn => withdrawn;

    public Quote this[int place] => _quotes[place] ?? FetchAll()[place]!;

    /// <summary>A query for <see cref="Fetch"/>.</summary>
    public static SqliteCommand QuoteQuery(SqliteConnection connection) =>
        connection.Command(IndexRows.QuoteOfRevision, ("$revision", null), ("$place", null));

    /// <summary>Fetches one quote.</summary>
    public void Fetch(int place, SqliteCommand query)
    {
        if (_quotes[place] is null)
        {
            query.Parameters[0].Value = revision;
            query.Parameters[1].Value = place;
            Keep(place, query.Read(IndexRows.ReadQuote).Single().Quote);
        }
    }

    public IEnumerator<Quote> GetEnumerator()
    {
        for (var place = 0; place < count; place++)
        {
            yield return this[place];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Quote?[] FetchAll()
    {
        var all = database.UseConnection(connection =>
            connection.Read(IndexRows.QuotesOfRevision, IndexRows.ReadQuote, ("$revision", revision))
        );
        for (var place = 0; place < count; place++)
        {
            Keep(place, all[place].Quote);
        }
        return _quotes;
    }

    /// <summary>Whoever has a quote already goes on with the same object.</summary>
    private void Keep(int place, Quote quote) => Interlocked.CompareExchange(ref _quotes[place], quote, null);
}
