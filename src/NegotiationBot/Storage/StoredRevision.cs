using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Storage;

/// <summary>A revision with what was found in it.</summary>
public sealed record StoredRevision(
    Revision Revision,
    DateTimeOffset ReadAt,
    bool IsCurrent,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<Quote> Quotes
);
