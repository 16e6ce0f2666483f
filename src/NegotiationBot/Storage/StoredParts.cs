using System.Collections;
using System.Diagnostics.CodeAnalysis;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Storage;

/// <summary>
/// The passages or the quotes of a revision. A search finds a few of them, and a transcript has hundreds, so the others are fetched when somebody looks at
/// them. Safe for several threads.
/// </summary>
internal class StoredParts<T>(CorpusDatabase database, PartQueries<T> queries, long revision) : IReadOnlyList<T>
{
    private readonly Lock _gate = new();
    private readonly SortedList<int, T> _found = [];
    private T[]? _all;

    /// <summary>Whose they are.</summary>
    public long Revision => revision;

    public int Count => All.Length;

    public T this[int place] => All[place];

    /// <summary>One that a search has found before; false where none has.</summary>
    public bool TryGetFound(int place, [MaybeNullWhen(false)] out T part)
    {
        lock (_gate)
        {
            return _found.TryGetValue(place, out part);
        }
    }

    /// <summary>Takes one that a search has found: from now on it is the same object wherever it comes from.</summary>
    public T Keep(int place, T part)
    {
        lock (_gate)
        {
            return _found.TryAdd(place, part) ? part : _found[place];
        }
    }

    /// <summary>Those that a search has found, in their order.</summary>
    protected T[] Found()
    {
        lock (_gate)
        {
            return [.. _found.Values];
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

    /// <exception cref="ArticleGoneException">What was found is there no more.</exception>
    private T[] FetchAll()
    {
        var all = database.Read(reader => reader.Read(queries.OfRevision, queries.Read, revision));
        return all.Count >= _found.Count
            ? [.. all.Select(row => _found.TryGetValue(row.Place, out var found) ? found : row.Part)]
            : throw new ArticleGoneException();
    }
}
