using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Storage;

/// <summary>How the passages or the quotes of revisions are fetched.</summary>
/// <param name="OfRevision">All of one, in their order.</param>
/// <param name="AtPlaces">Some of several.</param>
/// <param name="Read">Reads a row of either; the place is that among the others of its revision.</param>
internal sealed record PartQueries<T>(
    string OfRevision,
    string AtPlaces,
    Func<SqliteColumns, (long Revision, int Place, T Part)> Read
);

internal static class PartQueries
{
    public static readonly PartQueries<Passage> Passages = new(
        IndexRows.PassagesOfRevision,
        IndexRows.PassagesAtPlaces,
        IndexRows.ReadPassage
    );

    public static readonly PartQueries<Quote> Quotes = new(
        IndexRows.QuotesOfRevision,
        IndexRows.QuotesAtPlaces,
        IndexRows.ReadQuote
    );
}
