using System.Numerics;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>The scores of a stretch of units, gathered term by term.</summary>
internal sealed class ScoreWindow
{
    /// <summary>As many as their scores fit into the fastest memory.</summary>
    public const int Width = 2048;

    /// <summary>A question searches several times, one after another.</summary>
    [ThreadStatic]
    private static ScoreWindow? _idle;

    private readonly long[] _scores = new long[Width];
    private readonly ulong[] _touched = new ulong[Width / 64];

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>One without any scores, for one search.</summary>
    public static ScoreWindow Take()
    {
        var window = _idle ?? new ScoreWindow();
        _idle = null;
        return window;
    }

    /// <summary>Leaves it to the next search of this thread; everything must have been taken before.</summary>
    public void GiveBack() => _idle = this;

    /// <summary>Begins anew at a unit; everything must have been taken before.</summary>
    public void MoveTo(int start, int end)
    {
        Start = start;
        End = Math.Min(end, start + Width);
    }

    public void Add(int unit, long score)
    {
        var place = unit - Start;
        _scores[place] += score;
        _touched[place >> 6] |= 1UL << place;
    }

    /// <summary>Takes the next unit at or after one that was added to.</summary>
    public bool TryTake(ref int unit, out long score)
    {
        var word = (unit - Start) >> 6;
        for (; word < _touched.Length; word++)
        {
            if (_touched[word] == 0)
            {
                continue;
            }
            var place = (word * 64) + BitOperations.TrailingZeroCount(_touched[word]);
            _touched[word] &= _touched[word] - 1;
            (unit, score) = (Start + place, _scores[place]);
            _scores[place] = 0;
            return true;
        }
        score = 0;
        return false;
    }
}
