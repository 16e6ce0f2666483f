using System.Numerics;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>
/// Up to <see cref="Most"/> ascending unit numbers, compressed so that one of them is found without unpacking the others. Three encodings, whichever fits:
/// nothing at all for numbers in a row, a bit for each possible number where every fourth or more is there, else Elias-Fano (P. Elias, "Efficient storage and
/// retrieval by content and address of static files", 1974; S. Vigna, "Quasi-succinct indices", 2013): the low bits as they are, the high bits in unary.
/// </summary>
/// <param name="data">Starts with the encoding; at least <see cref="PackedNumbers.Padding"/> bytes more than the block.</param>
/// <param name="first">The smallest number that could be in it.</param>
/// <param name="last">The largest, which is in it.</param>
internal readonly ref struct UnitBlock(ReadOnlySpan<byte> data, int first, int last, int count)
{
    public const int Most = 128;

    private const byte Run = 0;
    private const byte Bits = 1;
    private const byte EliasFano = 2;

    /// <summary>A bit for each possible number takes no more room than Elias-Fano up to here, and is faster.</summary>
    private const int SparsestBits = 4;

    private readonly ReadOnlySpan<byte> _data = data;
    private readonly int _encoding = data[0];

    private int LowBits => _encoding - EliasFano;

    /// <summary>How many bytes it takes.</summary>
    public int Length =>
        1
        + _encoding switch
        {
            Run => 0,
            Bits => PackedNumbers.BytesOf(last - first + 1, 1),
            _ => PackedNumbers.BytesOf(count, LowBits)
                + PackedNumbers.BytesOf(HighBits(count, last - first, LowBits), 1),
        };

    public static void Write(ByteWriter to, ReadOnlySpan<int> units, int first)
    {
        var furthest = units[^1] - first;
        var possible = furthest + 1;
        if (possible == units.Length)
        {
            to.Append(Run);
        }
        else if (possible <= units.Length * SparsestBits)
        {
            to.Append(Bits);
            var bits = to.Append(PackedNumbers.BytesOf(possible, 1));
            foreach (var unit in units)
            {
                BitString.Set(bits, unit - first);
            }
        }
        else
        {
            WriteEliasFano(to, units, first, BitOperations.Log2((uint)(possible / units.Length)));
        }
    }

    /// <summary>How many of its numbers are smaller than one.</summary>
    /// <param name="isThere">The number itself is in it.</param>
    public int Rank(int unit, out bool isThere)
    {
        var wanted = unit - first;
        if (_encoding == Run)
        {
            isThere = wanted < count;
            return Math.Min(wanted, count);
        }
        if (_encoding == Bits)
        {
            isThere = BitString.IsSet(_data[1..], wanted);
            return BitString.Rank(_data[1..], wanted);
        }
        var width = LowBits;
        var lows = _data[1..];
        var highs = lows[PackedNumbers.BytesOf(count, width)..];
        var (high, low) = (wanted >> width, wanted & ((1 << width) - 1));
        var at = BitString.AfterZeros(highs, high);
        var rank = at - high;
        for (; rank < count && BitString.IsSet(highs, at); at++, rank++)
        {
            var found = PackedNumbers.Read(lows, rank, width);
            if (found >= low)
            {
                isThere = found == low;
                return rank;
            }
        }
        isThere = false;
        return rank;
    }

    /// <summary>Unpacks all of it.</summary>
    public void CopyTo(Span<int> units)
    {
        if (_encoding == Run)
        {
            for (var i = 0; i < count; i++)
            {
                units[i] = first + i;
            }
            return;
        }
        var width = Math.Max(0, LowBits);
        var lows = _data[1..];
        var highs = lows[PackedNumbers.BytesOf(count, width)..];
        var isEliasFano = _encoding != Bits;
        var filled = 0;
        for (var start = 0; filled < count; start += 64)
        {
            for (var word = BitString.Word(highs, start >> 6); word != 0 && filled < count; word &= word - 1)
            {
                var place = start + BitOperations.TrailingZeroCount(word);
                units[filled] = isEliasFano
                    ? first + ((place - filled) << width | PackedNumbers.Read(lows, filled, width))
                    : first + place;
                filled++;
            }
        }
    }

    private static void WriteEliasFano(ByteWriter to, ReadOnlySpan<int> units, int first, int width)
    {
        to.Append((byte)(EliasFano + width));
        var lows = to.Append(PackedNumbers.BytesOf(units.Length, width));
        for (var i = 0; i < units.Length; i++)
        {
            PackedNumbers.Write(lows, i, width, (units[i] - first) & ((1 << width) - 1));
        }
        var highs = to.Append(PackedNumbers.BytesOf(HighBits(units.Length, units[^1] - first, width), 1));
        for (var i = 0; i < units.Length; i++)
        {
            BitString.Set(highs, ((units[i] - first) >> width) + i);
        }
    }

    private static int HighBits(int count, int furthest, int width) => count + (furthest >> width);
}
