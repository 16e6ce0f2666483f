using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Storage;

/// <summary>
/// The passages that one search found. Most questions look at the quotes over none of them or over one, and those that look at a second look at all, so
/// with the second one those over all are brought at once. Safe for several threads.
/// </summary>
internal sealed class FoundPassages(CorpusDatabase database)
{
    private readonly Lock _gate = new();
    private readonly List<PassageQuotes> _waiting = [];
    private bool _isOneBrought;

    public void Add(StoredQuotes quotes, TextSpan passage)
    {
        var one = new PassageQuotes(quotes, passage, this);
        _waiting.Add(one);
        quotes.Expect(one);
    }

    /// <exception cref="ArticleGoneException">They are there no more.</exception>
    public void Bring(PassageQuotes asked)
    {
        lock (_gate)
        {
            if (asked.AreBrought)
            {
                return;
            }
            List<PassageQuotes> wanted = _isOneBrought ? [.. _waiting] : [asked];
            _isOneBrought = true;
            Fetch(wanted);
            _waiting.RemoveAll(quotes => quotes.AreBrought);
        }
        if (!asked.AreBrought)
        {
            throw new ArticleGoneException();
        }
    }

    /// <summary>What belongs to an article that is gone is passed over.</summary>
    private void Fetch(List<PassageQuotes> wanted) =>
        database.Read(reader =>
        {
            using var moment = reader.BeginMoment();
            foreach (var quotes in wanted)
            {
                var (revision, span) = (quotes.Of.Revision, quotes.Passage);
                var over = reader.Read(IndexRows.QuotesOverSpan, IndexRows.ReadQuote, revision, span.Start, span.End);
                if (over.Count > 0 || IsThere(reader, revision))
                {
                    over.ForEach(found => quotes.Of.Keep(found.Place, found.Quote));
                    quotes.AreBrought = true;
                }
            }
            return wanted.Count;
        });

    private static bool IsThere(StandingReader reader, long revision) =>
        reader.Read(IndexRows.RevisionIfThere, row => row.Id(), revision).Count > 0;
}
