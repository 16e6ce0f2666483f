using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Storage;

/// <summary>How the passages or the quotes of revisions are fetched.</summary>
/// <param name="OfRevision">All of one, in their order.</param>
/// <param name="AtPlace">One of them.</param>
/// <param name="Read">Reads their columns of either; the place is that among the others of its revision.</param>
/// <param name="SpanOf">What of the text is looked at for one.</param>
internal sealed record PartQueries<T>(
    string OfRevision,
    string AtPlace,
    Func<SqliteColumns, (int Place, T Part)> Read,
    Func<T, TextSpan> SpanOf
);

internal static class PartQueries
{
    public static readonly PartQueries<Passage> Passages = new(
        IndexRows.PassagesOfRevision,
        IndexRows.PassageAtPlace,
        IndexRows.ReadPassage,
        passage => passage.Span
    );

    public static readonly PartQueries<Quote> Quotes = new(
        IndexRows.QuotesOfRevision,
        IndexRows.QuoteAtPlace,
        IndexRows.ReadQuote,
        quote => quote.Whole
    );
}
