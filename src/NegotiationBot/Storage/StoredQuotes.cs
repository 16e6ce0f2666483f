using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Storage;

/// <summary>The quotes of a revision, of which those over a passage that was found are brought without the others.</summary>
internal sealed class StoredQuotes(CorpusDatabase database, long revision)
    : StoredParts<Quote>(database, PartQueries.Quotes, revision),
        IStoredQuotes
{
    private volatile Passages? _passages;

    /// <exception cref="ArticleGoneException">They are there no more.</exception>
    public IEnumerable<Quote> Over(TextSpan span) =>
        (AreBroughtOver(span) ? Found() : this.AsEnumerable()).Where(quote => quote.Span.Overlaps(span));

    /// <summary>Takes note of how those over a passage can be brought.</summary>
    public void Expect(PassageQuotes quotes) => _passages = new Passages(quotes, _passages);

    private bool AreBroughtOver(TextSpan span)
    {
        for (var known = _passages; known is not null; known = known.Earlier)
        {
            if (known.Quotes.Passage.Contains(span))
            {
                known.Quotes.Bring();
                return true;
            }
        }
        return false;
    }

    private sealed record Passages(PassageQuotes Quotes, Passages? Earlier);
}
