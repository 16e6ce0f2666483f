using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Storage;

/// <summary>The quotes of a revision, of which the withdrawn are known before.</summary>
internal sealed class StoredQuotes(CorpusDatabase database, long revision, IReadOnlyList<TextSpan> withdrawn)
    : StoredParts<Quote>(database, PartQueries.Quotes, revision),
        IStoredQuotes
{
    public IReadOnlyList<TextSpan> Withdrawn => withdrawn;
}
