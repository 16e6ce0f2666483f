namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>The best of the units that one search has scored.</summary>
/// <param name="order">Of two units of the same score, which comes first.</param>
internal sealed class BestUnits(int most, Comparison<FoundUnit> order)
{
    private readonly PriorityQueue<FoundUnit, FoundUnit> _worstFirst = new(
        Comparer<FoundUnit>.Create((a, b) => a.Score != b.Score ? a.Score.CompareTo(b.Score) : order(b, a))
    );

    /// <summary>A unit of a lower score is not among the best; one of just this score may be.</summary>
    public long LeastScore { get; private set; } = most == 0 ? long.MaxValue : 0;

    public void Offer(FoundUnit unit)
    {
        if (_worstFirst.Count < most)
        {
            _worstFirst.Enqueue(unit, unit);
        }
        else if (unit.Score >= LeastScore)
        {
            _worstFirst.EnqueueDequeue(unit, unit);
        }
        if (_worstFirst.Count == most && most > 0)
        {
            LeastScore = _worstFirst.Peek().Score;
        }
    }

    /// <summary>Takes all of them, best first.</summary>
    public FoundUnit[] Drain()
    {
        var best = new FoundUnit[_worstFirst.Count];
        for (var i = best.Length - 1; i >= 0; i--)
        {
            best[i] = _worstFirst.Dequeue();
        }
        return best;
    }
}
