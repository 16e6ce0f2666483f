using System.Numerics;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>
/// Up to <see cref="Most"/> ascending unit numbers, compressed so that one of them is found without unpacking the others. Of four encodings the smallest:
/// nothing at all for numbers in a row, a single one among them; a bit for each possible number; <see cref="EliasFano"/>; and for numbers that come in stretches, as the passages of
/// articles with the term in their title do, a bit for each that starts one and Elias-Fano for those.
/// </summary>
internal readonly ref struct UnitBlock
{
    public const int Most = 128;

    private const byte Row = 0;
    private const byte Bits = 1;
    private const byte Scattered = 2;
    private const byte Stretches = 64;

    private readonly ReadOnlySpan<byte> _data;
    private readonly int _encoding;
    private readonly int _first;
    private readonly int _last;
    private readonly int _count;

    /// <param name="data">Starts with the encoding; at least <see cref="PackedNumbers.Padding"/> bytes more than the block.</param>
    /// <param name="first">The smallest number that could be in it.</param>
    /// <param name="last">The largest, which is in it.</param>
    public UnitBlock(ReadOnlySpan<byte> data, int first, int last, int count)
    {
        _encoding = data[0];
        _data = data[1..];
        (_first, _last, _count) = (first, last, count);
    }

    private int FirstOfRow => _last - _first - _count + 1;

    /// <summary>How many bytes it takes.</summary>
    public int Length =>
        1
        + _encoding switch
        {
            Row => 0,
            Bits => PackedNumbers.BytesOf(_last - _first + 1, 1),
            < Stretches => EliasFano.LengthOf(_count, _last - _first, _encoding - Scattered),
            _ => LengthOfStretches(),
        };

    public static void Write(ByteWriter to, ReadOnlySpan<int> units, int first)
    {
        Span<int> numbers = stackalloc int[Most];
        Span<int> starts = stackalloc int[Most];
        numbers = numbers[..units.Length];
        var stretches = 0;
        for (var i = 0; i < units.Length; i++)
        {
            numbers[i] = units[i] - first;
            if (i == 0 || units[i] > units[i - 1] + 1)
            {
                starts[stretches++] = numbers[i];
            }
        }
        starts = starts[..stretches];
        var width = EliasFano.BestWidth(numbers.Length, numbers[^1]);
        var startWidth = EliasFano.BestWidth(stretches, starts[^1]);
        var bits = PackedNumbers.BytesOf(numbers[^1] + 1, 1);
        var scattered = EliasFano.LengthOf(numbers.Length, numbers[^1], width);
        var stretched =
            PackedNumbers.BytesOf(numbers.Length, 1) + EliasFano.LengthOf(stretches, starts[^1], startWidth);
        if (stretches == 1)
        {
            to.Append(Row);
        }
        else if (bits <= scattered && bits <= stretched)
        {
            to.Append(Bits);
            Mark(to.Append(bits), numbers);
        }
        else if (scattered <= stretched)
        {
            to.Append((byte)(Scattered + width));
            EliasFano.Write(to, numbers, width);
        }
        else
        {
            to.Append((byte)(Stretches + startWidth));
            MarkStarts(to.Append(PackedNumbers.BytesOf(numbers.Length, 1)), numbers);
            EliasFano.Write(to, starts, startWidth);
        }
    }

    /// <summary>How many of its numbers are smaller than one.</summary>
    /// <param name="unit">Neither below the first that could be in it nor above the last.</param>
    /// <param name="isThere">The number itself is in it.</param>
    public int Rank(int unit, out bool isThere)
    {
        var number = unit - _first;
        switch (_encoding)
        {
            case Row:
                var behind = number - FirstOfRow;
                isThere = behind >= 0;
                return Math.Max(0, behind);
            case Bits:
                isThere = BitString.IsSet(_data, number);
                return BitString.Rank(_data, number);
            case < Stretches:
                return new EliasFano(_data, _count, _encoding - Scattered).Rank(number, out isThere);
            default:
                return RankInStretches(number, out isThere);
        }
    }

    /// <summary>Unpacks all of it.</summary>
    public void CopyTo(Span<int> units)
    {
        units = units[.._count];
        switch (_encoding)
        {
            case Row:
                for (var i = 0; i < _count; i++)
                {
                    units[i] = FirstOfRow + i;
                }
                break;
            case Bits:
                CopyBits(units);
                break;
            case < Stretches:
                new EliasFano(_data, _count, _encoding - Scattered).CopyTo(units);
                break;
            default:
                CopyStretches(units);
                break;
        }
        foreach (ref var unit in units)
        {
            unit += _first;
        }
    }

    private EliasFano Starts(out int count)
    {
        count = BitString.Rank(_data, _count);
        return new EliasFano(_data[PackedNumbers.BytesOf(_count, 1)..], count, _encoding - Stretches);
    }

    private int LengthOfStretches()
    {
        var count = BitString.Rank(_data, _count);
        var lastStart = _last - _first - (_count - 1 - BitString.PlaceOfSet(_data, count - 1));
        return PackedNumbers.BytesOf(_count, 1) + EliasFano.LengthOf(count, lastStart, _encoding - Stretches);
    }

    private int RankInStretches(int number, out bool isThere)
    {
        var starts = Starts(out var count);
        var lastStart = starts.At(count - 1);
        var stretch = number >= lastStart ? count - 1 : starts.Rank(number, out isThere) - (isThere ? 0 : 1);
        if (stretch < 0)
        {
            isThere = false;
            return 0;
        }
        var from = BitString.PlaceOfSet(_data, stretch);
        var to = stretch == count - 1 ? _count : BitString.PlaceOfSet(_data, stretch + 1);
        var rank = from + number - starts.At(stretch);
        isThere = rank < to;
        return Math.Min(rank, to);
    }

    private void CopyBits(Span<int> units)
    {
        var filled = 0;
        for (var start = 0; filled < units.Length; start += 64)
        {
            for (var word = BitString.Word(_data, start >> 6); word != 0 && filled < units.Length; word &= word - 1)
            {
                units[filled++] = start + BitOperations.TrailingZeroCount(word);
            }
        }
    }

    private void CopyStretches(Span<int> units)
    {
        Span<int> starts = stackalloc int[Most];
        Starts(out _).CopyTo(starts);
        var stretch = 0;
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = BitString.IsSet(_data, i) ? starts[stretch++] : units[i - 1] + 1;
        }
    }

    private static void Mark(Span<byte> bits, ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
        {
            BitString.Set(bits, number);
        }
    }

    private static void MarkStarts(Span<byte> bits, ReadOnlySpan<int> numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i == 0 || numbers[i] > numbers[i - 1] + 1)
            {
                BitString.Set(bits, i);
            }
        }
    }
}
