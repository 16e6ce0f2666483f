using System.Buffers.Binary;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>The units of one kind that hold one term, as <see cref="PostingsWriter"/> wrote them.</summary>
internal readonly struct PostingList
{
    private readonly byte[] _bytes;
    private readonly int _last;
    private readonly int _lasts;
    private readonly int _starts;
    private readonly int _strengths;
    private readonly int _blocks;

    /// <param name="at">Where it starts.</param>
    /// <param name="count">How many units it holds, at least one.</param>
    public PostingList(byte[] bytes, int at, int count)
    {
        _bytes = bytes;
        Count = count;
        Blocks = (count + UnitBlock.Most - 1) / UnitBlock.Most;
        if (Blocks == 1)
        {
            _last = Varint.Read(bytes, ref at);
        }
        Strongest = UInt16(at);
        at += sizeof(ushort);
        if (Blocks > 1)
        {
            _lasts = at;
            _starts = _lasts + (Blocks * sizeof(int));
            _strengths = _starts + (Blocks * sizeof(int));
            at = _strengths + (Blocks * sizeof(ushort));
        }
        _blocks = at;
    }

    public int Count { get; }

    public int Blocks { get; }

    /// <summary>The strength of the strongest block.</summary>
    public ushort Strongest { get; }

    public ushort StrengthOf(int block) => Blocks == 1 ? Strongest : UInt16(_strengths + (block * sizeof(ushort)));

    public int CountOf(int block) => block < Blocks - 1 ? UnitBlock.Most : Count - (block * UnitBlock.Most);

    public int LastOf(int block) => Blocks == 1 ? _last : Int32(_lasts + (block * sizeof(int)));

    /// <summary>The first block, from one on, that ends at or after a unit; <see cref="Blocks"/> where none does.</summary>
    public int FindBlock(int unit, int from)
    {
        // Searches go forward and seldom far: steps that double, then halves.
        var (low, step) = (from, 1);
        while (low + step <= Blocks && LastOf(low + step - 1) < unit)
        {
            low += step;
            step *= 2;
        }
        var high = Math.Min(Blocks, low + step - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = LastOf(middle) < unit ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    public UnitBlock UnitsOf(int block) =>
        new(BytesOf(block), block == 0 ? 0 : LastOf(block - 1) + 1, LastOf(block), CountOf(block));

    /// <summary>How many of the units come before one.</summary>
    public int Rank(int unit)
    {
        var block = FindBlock(unit, 0);
        return block == Blocks ? Count : (block * UnitBlock.Most) + UnitsOf(block).Rank(unit, out _);
    }

    /// <summary>Where the unit stands in its block, and the rank of its frequency; false where it is not in the block.</summary>
    public bool TryFind(int unit, int block, out byte frequency)
    {
        var units = UnitsOf(block);
        var place = units.Rank(unit, out var isThere);
        frequency = isThere ? FrequenciesOf(block, units).At(place) : default;
        return isThere;
    }

    /// <summary>Unpacks a block.</summary>
    /// <returns>How many units it holds.</returns>
    public int CopyTo(int block, Span<int> units, Span<byte> frequencies)
    {
        var packed = UnitsOf(block);
        packed.CopyTo(units);
        FrequenciesOf(block, packed).CopyTo(frequencies);
        return CountOf(block);
    }

    /// <summary>The units of a stretch, the last first.</summary>
    public IEnumerable<int> Descending(int start, int end)
    {
        var units = new int[UnitBlock.Most];
        var frequencies = new byte[UnitBlock.Most];
        var (first, behind) = (start == 0 ? 0 : Rank(start), Rank(end));
        while (behind > first)
        {
            var block = (behind - 1) / UnitBlock.Most;
            CopyTo(block, units, frequencies);
            for (var from = Math.Max(first, block * UnitBlock.Most); behind > from; behind--)
            {
                yield return units[(behind - 1) % UnitBlock.Most];
            }
        }
    }

    private FrequencyBlock FrequenciesOf(int block, UnitBlock units) =>
        new(BytesOf(block)[units.Length..], CountOf(block));

    private ReadOnlySpan<byte> BytesOf(int block) =>
        _bytes.AsSpan(Blocks == 1 ? _blocks : _blocks + Int32(_starts + (block * sizeof(int))));

    private int Int32(int at) => BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(at));

    private ushort UInt16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(_bytes.AsSpan(at));
}
