using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Storage;

/// <summary>The quotes of a revision, of which is known before which overlap a passage that was found.</summary>
internal sealed class StoredQuotes(CorpusDatabase database, long revision)
    : StoredParts<Quote>(database, PartQueries.Quotes, revision),
        IStoredQuotes
{
    private volatile Passages? _passages;

    public IEnumerable<Quote> Over(TextSpan span) =>
        (IsOfKnownPassage(span) ? Found() : this.AsEnumerable()).Where(quote => quote.Span.Overlaps(span));

    /// <summary>Says that all that overlap a passage are kept.</summary>
    public void AreKeptOf(TextSpan passage) => _passages = new Passages(passage, _passages);

    private bool IsOfKnownPassage(TextSpan span)
    {
        for (var known = _passages; known is not null; known = known.Earlier)
        {
            if (known.Span.Contains(span))
            {
                return true;
            }
        }
        return false;
    }

    private sealed record Passages(TextSpan Span, Passages? Earlier);
}
