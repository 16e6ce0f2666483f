using System.Collections;

namespace NegotiationBot.Storage;

/// <summary>
/// The passages or the quotes of a revision. A search finds a few of them, and a transcript has hundreds, so they are fetched when they are looked at; all at
/// once unless some were expected. Safe for several threads.
/// </summary>
internal class StoredParts<T>(CorpusDatabase database, PartQueries<T> queries, long revision) : IReadOnlyList<T>
{
    private readonly Lock _gate = new();
    private readonly Dictionary<int, T> _expected = [];
    private T[]? _all;

    public long Revision => revision;

    public int Count => All.Length;

    public T this[int place]
    {
        get
        {
            lock (_gate)
            {
                return _expected.TryGetValue(place, out var part) ? part : All[place];
            }
        }
    }

    public bool Has(int place)
    {
        lock (_gate)
        {
            return _all is not null || _expected.ContainsKey(place);
        }
    }

    /// <summary>Takes a part that was fetched; whoever has it already goes on with the same object.</summary>
    public void Keep(int place, T part)
    {
        lock (_gate)
        {
            if (!Has(place))
            {
                _expected.Add(place, part);
            }
        }
    }

    public IEnumerator<T> GetEnumerator() => All.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T[] All
    {
        get
        {
            lock (_gate)
            {
                return _all ??= FetchAll();
            }
        }
    }

    private T[] FetchAll()
    {
        var all = database.UseConnection(connection =>
            connection.Read(queries.OfRevision, queries.Read, ("$revision", revision))
        );
        return [.. all.Select(row => _expected.GetValueOrDefault(row.Place, row.Part))];
    }
}
