using System.Collections;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// A list that is looked for when somebody looks at it for the first time, and no further than they look: an answer is made of the first of one or two of the
/// lists of a question, and ranking each to its end costs more than the rest of the question. For one thread.
/// </summary>
internal sealed class FoundLater<T>(Func<IEnumerable<T>> find) : IReadOnlyList<T>
{
    private readonly List<T> _found = [];
    private IEnumerator<T>? _rest;
    private bool _isWhole;

    /// <summary>How many there are, for which all of them are looked for.</summary>
    public int Count
    {
        get
        {
            while (HasNext(_found.Count)) { }
            return _found.Count;
        }
    }

    public T this[int index] => HasNext(index) ? _found[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<T> GetEnumerator()
    {
        for (var next = 0; HasNext(next); next++)
        {
            yield return _found[next];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool HasNext(int index)
    {
        while (_found.Count <= index && !_isWhole)
        {
            _rest ??= find().GetEnumerator();
            if (_rest.MoveNext())
            {
                _found.Add(_rest.Current);
                continue;
            }
            _isWhole = true;
            _rest.Dispose();
        }
        return index < _found.Count;
    }
}
