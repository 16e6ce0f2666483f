using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Storage;

/// <summary>The quotes of a revision, of which is known before whether any is withdrawn.</summary>
internal sealed class StoredQuotes(CorpusDatabase database, long revision, bool hasWithdrawn)
    : StoredParts<Quote>(database, PartQueries.Quotes, revision),
        IStoredQuotes
{
    public bool HasWithdrawn => hasWithdrawn;
}
