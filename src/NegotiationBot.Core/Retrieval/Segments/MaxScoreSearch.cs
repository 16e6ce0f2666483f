namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>
/// Finds the best units of one segment without scoring all: MaxScore (H. Turtle and J. Flood, "Query evaluation: strategies and optimizations", 1995) with the
/// bounds of single blocks (S. Ding and T. Suel, "Faster top-k document retrieval using block-max indexes", 2011), taken in windows of units as Lucene does
/// since 9.8. Terms whose bounds together stay below the worst of the best so far cannot bring a new one, so units are looked for along the other terms alone.
/// </summary>
internal sealed class MaxScoreSearch
{
    private readonly int _segment;
    private readonly Ranges _visible;
    private readonly TermScorer[] _terms;
    private readonly long[] _mostUpTo;
    private readonly BestUnits _best;

    /// <param name="segment">The segment's place among those searched.</param>
    public MaxScoreSearch(int segment, Ranges visible, IEnumerable<TermScorer> terms, BestUnits best)
    {
        _segment = segment;
        _visible = visible;
        _terms = [.. terms.OrderBy(term => term.Most)];
        _mostUpTo = new long[_terms.Length];
        _best = best;
        var sum = 0L;
        for (var i = 0; i < _terms.Length; i++)
        {
            _mostUpTo[i] = sum += _terms[i].Most;
        }
    }

    /// <summary>Offers every unit that can be among the best.</summary>
    public void Run(ScoreWindow window)
    {
        var end = 0;
        for (var essential = FirstEssential(0); essential < _terms.Length; essential = FirstEssential(essential))
        {
            var start = NextUnit(essential, _visible.Next(end));
            if (start == int.MaxValue)
            {
                return;
            }
            window.MoveTo(start, int.MaxValue);
            end = window.End;
            for (var i = essential; i < _terms.Length; i++)
            {
                _terms[i].AddTo(window);
            }
            Take(window, essential);
        }
    }

    /// <summary>
    /// The same along the units of one list alone, such as those of one speaker, whatever terms they hold. Units without any of the terms are left out.
    /// </summary>
    public void RunAlong(PostingList list)
    {
        Span<int> units = stackalloc int[UnitBlock.Most];
        Span<byte> frequencies = stackalloc byte[UnitBlock.Most];
        for (var block = 0; block < list.Blocks; block++)
        {
            var count = list.CopyTo(block, units, frequencies);
            foreach (var unit in units[..count])
            {
                if (_visible.Contains(unit))
                {
                    Complete(unit, 0, _terms.Length);
                }
            }
        }
    }

    private int FirstEssential(int from)
    {
        while (from < _terms.Length && _mostUpTo[from] < _best.LeastScore)
        {
            from++;
        }
        return from;
    }

    private int NextUnit(int essential, int from)
    {
        var next = int.MaxValue;
        for (var i = essential; i < _terms.Length && from != int.MaxValue; i++)
        {
            next = Math.Min(next, _terms[i].Seek(from));
        }
        return next;
    }

    private void Take(ScoreWindow window, int essential)
    {
        var unit = window.Start;
        while (window.TryTake(ref unit, out var score))
        {
            if (
                (essential == 0 ? score : score + _mostUpTo[essential - 1]) >= _best.LeastScore
                && _visible.Contains(unit)
            )
            {
                Complete(unit, score, essential);
            }
        }
    }

    /// <summary>Adds what the terms below the essential ones bring, those that may bring most first, as long as it can still be enough.</summary>
    private void Complete(int unit, long score, int essential)
    {
        for (var i = essential - 1; i >= 0; i--)
        {
            var others = i == 0 ? 0 : _mostUpTo[i - 1];
            if (_terms[i].ScoreOf(unit, _best.LeastScore - score - others) is not { } more)
            {
                return;
            }
            score += more;
        }
        if (score >= _best.LeastScore && score > 0)
        {
            _best.Offer(new FoundUnit(_segment, unit, score));
        }
    }
}
