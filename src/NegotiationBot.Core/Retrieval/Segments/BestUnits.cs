namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>The best of the units that one search has scored: a heap with the worst of them on top.</summary>
/// <param name="order">Of two units of the same score, which comes first.</param>
internal sealed class BestUnits(int most, Comparison<FoundUnit> order)
{
    private const int FewestPlaces = 16;

    private FoundUnit[] _heap = new FoundUnit[Math.Min(most, FewestPlaces)];
    private int _count;

    /// <summary>A unit of a lower score is not among the best; one of just this score may be.</summary>
    public long LeastScore { get; private set; } = most == 0 ? long.MaxValue : 0;

    public void Offer(FoundUnit unit)
    {
        if (_count < most)
        {
            if (_count == _heap.Length)
            {
                Array.Resize(ref _heap, (int)Math.Min(most, 2L * _count));
            }
            Rise(unit, _count++);
        }
        else if (most > 0 && IsWorse(_heap[0], unit))
        {
            Sink(unit);
        }
        if (_count == most && most > 0)
        {
            LeastScore = _heap[0].Score;
        }
    }

    /// <summary>Takes all of them, best first.</summary>
    public FoundUnit[] Drain()
    {
        var best = new FoundUnit[_count];
        while (_count > 0)
        {
            best[--_count] = _heap[0];
            Sink(_heap[_count]);
        }
        return best;
    }

    private void Rise(FoundUnit unit, int place)
    {
        for (var parent = (place - 1) / 2; place > 0 && IsWorse(unit, _heap[parent]); parent = (place - 1) / 2)
        {
            _heap[place] = _heap[parent];
            place = parent;
        }
        _heap[place] = unit;
    }

    private void Sink(FoundUnit unit)
    {
        var place = 0;
        for (var child = 1; child < _count; child = (2 * place) + 1)
        {
            if (child + 1 < _count && IsWorse(_heap[child + 1], _heap[child]))
            {
                child++;
            }
            if (!IsWorse(_heap[child], unit))
            {
                break;
            }
            _heap[place] = _heap[child];
            place = child;
        }
        _heap[place] = unit;
    }

    private bool IsWorse(FoundUnit one, FoundUnit other) =>
        one.Score != other.Score ? one.Score < other.Score : order(one, other) > 0;
}
