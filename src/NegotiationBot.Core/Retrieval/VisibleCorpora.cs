namespace NegotiationBot.Core.Retrieval;

/// <summary>The <see cref="VisibleCorpus"/> of each filter that was used since the index changed last. Not safe for several threads: <see cref="CorpusIndex"/> guards it.</summary>
internal sealed class VisibleCorpora
{
    /// <summary>A place for each collection set of a community and for the periods people ask about.</summary>
    private const int Most = 64;

    private readonly Dictionary<Key, VisibleCorpus> _seen = [];

    public VisibleCorpus Of(IReadOnlyList<IndexSlot?> slots, RetrievalFilter filter)
    {
        var key = new Key(CollectionsOf(filter), filter.From, filter.To, filter.Veil.People);
        if (_seen.TryGetValue(key, out var known))
        {
            return known;
        }
        if (_seen.Count >= Most)
        {
            _seen.Clear();
        }
        return _seen[key] = new VisibleCorpus(slots, filter);
    }

    public void Forget() => _seen.Clear();

    /// <summary>Two sets of the same collections are the same filter; no collection's name holds a line break.</summary>
    private static string? CollectionsOf(RetrievalFilter filter) =>
        filter.Collections is { } collections ? string.Join('\n', collections.Order(StringComparer.Ordinal)) : null;

    private readonly record struct Key(string? Collections, DateOnly? From, DateOnly? To, SuppressedPeople People);
}
