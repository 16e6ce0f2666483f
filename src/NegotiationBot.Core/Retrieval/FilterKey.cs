namespace NegotiationBot.Core.Retrieval;

/// <summary>What makes two filters let the same articles through; what else their veils hide is hidden of what is found. No collection's name holds a line break.</summary>
internal sealed record FilterKey(string? Collections, DateOnly? From, DateOnly? To, SuppressedPeople People)
{
    public static FilterKey Of(RetrievalFilter filter) =>
        new(
            filter.Collections is { } collections ? string.Join('\n', collections.Order(StringComparer.Ordinal)) : null,
            filter.From,
            filter.To,
            filter.Veil.People
        );
}
