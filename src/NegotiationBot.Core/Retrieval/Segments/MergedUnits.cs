using System.Numerics;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>The units of one kind of several segments, numbered anew in the order of their articles.</summary>
internal sealed class MergedUnits
{
    private const int Gone = -1;

    /// <summary>So many words of a set are read in the time in which one unit is sorted.</summary>
    private const int WordsOfTheTimeOfAUnit = 16;

    private readonly UnitKind _kind;
    private readonly int[][] _numbers;
    private readonly int[] _units;
    private readonly byte[] _frequencies;
    private readonly byte[] _frequencyOf;
    private readonly ulong[] _marked;

    public MergedUnits(UnitKind kind, IReadOnlyList<LiveSegment> sources, IReadOnlyList<Origin> articles)
    {
        _kind = kind;
        _numbers = [.. sources.Select(source => new int[source.Segment.CountOf(kind)])];
        foreach (var numbers in _numbers)
        {
            Array.Fill(numbers, Gone);
        }
        var lengths = new List<ushort>();
        foreach (var (source, article, _) in articles)
        {
            var segment = sources[source].Segment;
            var starts = segment.StartsOf(kind);
            for (var unit = starts[article]; unit < starts[article + 1]; unit++)
            {
                _numbers[source][unit] = lengths.Count;
                lengths.Add(segment.LengthsOf(kind)[unit]);
            }
        }
        Lengths = new UnitLengths([.. lengths]);
        _units = new int[lengths.Count];
        _frequencies = new byte[lengths.Count];
        _frequencyOf = new byte[lengths.Count];
        _marked = new ulong[(lengths.Count + 63) / 64];
    }

    public UnitLengths Lengths { get; }

    /// <summary>The postings of one term in all segments, by the new numbers. Valid until the next are joined.</summary>
    public Postings Join(IReadOnlyList<SourceTerm> same)
    {
        var count = 0;
        foreach (var (source, entry) in same)
        {
            if (entry.PostingsOf(_kind) is { } list)
            {
                count = Take(list, _numbers[source], count);
            }
        }
        var units = _units.AsSpan(0, count);
        Sort(units);
        for (var i = 0; i < count; i++)
        {
            _frequencies[i] = _frequencyOf[units[i]];
        }
        return new Postings(units, _frequencies.AsSpan(0, count));
    }

    private int Take(PostingList list, int[] numbers, int count)
    {
        Span<int> units = stackalloc int[UnitBlock.Most];
        Span<byte> frequencies = stackalloc byte[UnitBlock.Most];
        for (var block = 0; block < list.Blocks; block++)
        {
            var held = list.CopyTo(block, units, frequencies);
            for (var i = 0; i < held; i++)
            {
                var number = numbers[units[i]];
                if (number != Gone)
                {
                    _units[count++] = number;
                    _frequencyOf[number] = frequencies[i];
                }
            }
        }
        return count;
    }

    /// <summary>Unless they are few, they are sorted by marking them in a set of all units and reading that in order.</summary>
    private void Sort(Span<int> units)
    {
        if (units.Length < _marked.Length / WordsOfTheTimeOfAUnit)
        {
            units.Sort();
            return;
        }
        foreach (var unit in units)
        {
            _marked[unit >> 6] |= 1UL << unit;
        }
        var next = 0;
        for (var word = 0; word < _marked.Length; word++)
        {
            for (; _marked[word] != 0; _marked[word] &= _marked[word] - 1)
            {
                units[next++] = (word * 64) + BitOperations.TrailingZeroCount(_marked[word]);
            }
        }
    }
}
