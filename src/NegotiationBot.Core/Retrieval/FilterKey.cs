namespace NegotiationBot.Core.Retrieval;

/// <summary>What makes two filters let the same articles through; what else their veils hide is hidden of what is found. No collection's name holds a line break.</summary>
internal sealed record FilterKey(string? Collections, DateOnly? From, DateOnly? To, SuppressedPeople People)
{
    /// <param name="held">The collections that hold anything: each channel may see one of its own, and few of those do.</param>
    public static FilterKey Of(RetrievalFilter filter, IReadOnlySet<string> held) =>
        new(
            filter.Collections is { } collections
                ? string.Join('\n', collections.Where(held.Contains).Order(StringComparer.Ordinal))
                : null,
            filter.From,
            filter.To,
            filter.Veil.People
        );
}
