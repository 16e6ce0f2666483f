namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>
/// Goes forward through the postings of one term and says what it adds to scores: either all postings in a row, or single units that are asked for in
/// ascending order.
/// </summary>
/// <param name="scale">What the term adds where its saturation is 1: weight times inverse frequency, in units of <see cref="Score"/>.</param>
internal sealed class TermScorer(PostingList postings, UnitScoring scoring, double scale)
{
    /// <summary>A block that is asked for more units than this is unpacked: from then on each lies a few steps behind the one before.</summary>
    private const int FewUnits = 2;

    private readonly int[] _units = new int[UnitBlock.Most];
    private readonly byte[] _frequencies = new byte[UnitBlock.Most];
    private int _block = -1;
    private int _unpacked = -1;
    private int _asked;
    private int _filled;
    private int _at;
    private long _blockBound;
    private int _boundOf = -1;

    public int Count => postings.Count;

    /// <summary>The most that it adds to any score.</summary>
    public long Most { get; } = scoring.Bound(postings.Strongest, scale);

    /// <summary>Goes to the first of its units at or after one.</summary>
    /// <returns>That unit; <see cref="int.MaxValue"/> where there is none.</returns>
    public int Seek(int unit)
    {
        if (_at < _filled && _units[_at] >= unit)
        {
            return _units[_at];
        }
        if (_block < 0 || (_block < postings.Blocks && postings.LastOf(_block) < unit))
        {
            Unpack(postings.FindBlock(unit, Math.Max(0, _block)));
        }
        while (_at < _filled && _units[_at] < unit)
        {
            _at++;
        }
        return _at < _filled ? _units[_at] : int.MaxValue;
    }

    /// <summary>Adds to the scores of the units of a window what it adds to each, from where it stands to the window's end.</summary>
    public void AddTo(ScoreWindow window)
    {
        var lengths = scoring.Lengths;
        while (_at < _filled)
        {
            for (; _at < _filled && _units[_at] < window.End; _at++)
            {
                window.Add(_units[_at], ScoreOf(_frequencies[_at], lengths[_units[_at]]));
            }
            if (_at < _filled)
            {
                return;
            }
            Unpack(_block + 1);
        }
    }

    /// <summary>What it adds to the score of a unit; null where that is too little for the unit to be worth finding out.</summary>
    /// <param name="least">What it has to add at least.</param>
    public long? ScoreOf(int unit, long least)
    {
        var block = postings.FindBlock(unit, Math.Max(0, _block));
        (_block, _asked) = block == _block ? (block, _asked) : (block, 0);
        if (block < postings.Blocks && BoundOf(block) >= least && TryFind(unit, out var frequency))
        {
            return ScoreOf(frequency, scoring.Lengths[unit]);
        }
        return least <= 0 ? 0 : null;
    }

    /// <summary>Looks for a unit in the block where it stands.</summary>
    private bool TryFind(int unit, out byte frequency)
    {
        if (_unpacked != _block)
        {
            if (_asked++ < FewUnits)
            {
                return postings.TryFind(unit, _block, out frequency);
            }
            Unpack(_block);
        }
        while (_at < _filled && _units[_at] < unit)
        {
            _at++;
        }
        var isThere = _at < _filled && _units[_at] == unit;
        frequency = isThere ? _frequencies[_at] : default;
        return isThere;
    }

    private long BoundOf(int block)
    {
        if (_boundOf != block)
        {
            _boundOf = block;
            _blockBound = scoring.Bound(postings.StrengthOf(block), scale);
        }
        return _blockBound;
    }

    private long ScoreOf(byte frequency, ushort length) =>
        Score.Round(scale * Bm25.Saturation(Frequency.Occurrences[frequency], scoring.NormByLength[length]));

    private void Unpack(int block)
    {
        (_block, _unpacked) = (block, block);
        _at = 0;
        _filled = block < postings.Blocks ? postings.CopyTo(block, _units, _frequencies) : 0;
    }
}
