namespace NegotiationBot.Core.Retrieval;

/// <summary>What makes two filters the same filter. No collection's name holds a line break.</summary>
internal sealed record FilterKey(string? Collections, DateOnly? From, DateOnly? To)
{
    public static FilterKey Of(RetrievalFilter filter) =>
        new(
            filter.Collections is { } collections ? string.Join('\n', collections.Order(StringComparer.Ordinal)) : null,
            filter.From,
            filter.To
        );
}
