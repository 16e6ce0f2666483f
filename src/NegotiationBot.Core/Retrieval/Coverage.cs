using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Retrieval;

/// <summary>What was searched, for the line under every answer.</summary>
/// <param name="Articles">How many articles the filter lets through.</param>
/// <param name="Earliest">The earliest publication among them; null where none is dated.</param>
/// <param name="NewestAdded">When the newest of them was stored.</param>
/// <param name="IsSample">Nothing but the shipped sample corpus was searched: fiction.</param>
public sealed record Coverage(
    int Articles,
    PublishedAt? Earliest,
    PublishedAt? Latest,
    DateTimeOffset? NewestAdded,
    bool IsSample = false
);
