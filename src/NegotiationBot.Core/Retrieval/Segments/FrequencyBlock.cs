using System.Numerics;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>
/// The frequencies of the units of one <see cref="UnitBlock"/>, by their ranks. Most are the commonest, so a bit for each says whether it is a rarer one, and
/// only those have numbers, all as wide as the largest of them needs; a block without any has no bits either.
/// </summary>
/// <param name="data">At least <see cref="PackedNumbers.Padding"/> bytes more than the block.</param>
internal readonly ref struct FrequencyBlock(ReadOnlySpan<byte> data, int count)
{
    private const byte AllCommonest = 0;

    private readonly int _encoding = data[0];
    private readonly ReadOnlySpan<byte> _rarer = data[1..];

    private int Width => _encoding - 1;

    private ReadOnlySpan<byte> Ranks => _rarer[PackedNumbers.BytesOf(count, 1)..];

    public static void Write(ByteWriter to, ReadOnlySpan<byte> ranks)
    {
        var (rarer, highest) = (0, 0);
        foreach (var rank in ranks)
        {
            if (rank > 0)
            {
                rarer++;
                highest |= rank - 1;
            }
        }
        if (rarer == 0)
        {
            to.Append(AllCommonest);
            return;
        }
        var width = 32 - int.LeadingZeroCount(highest);
        to.Append((byte)(width + 1));
        var bits = to.Append(PackedNumbers.BytesOf(ranks.Length, 1));
        for (var i = 0; i < ranks.Length; i++)
        {
            if (ranks[i] > 0)
            {
                BitString.Set(bits, i);
            }
        }
        var packed = to.Append(PackedNumbers.BytesOf(rarer, width));
        var next = 0;
        foreach (var rank in ranks)
        {
            if (rank > 0)
            {
                PackedNumbers.Write(packed, next++, width, rank - 1);
            }
        }
    }

    public byte At(int place) =>
        _encoding == AllCommonest || !BitString.IsSet(_rarer, place)
            ? (byte)0
            : (byte)(PackedNumbers.Read(Ranks, BitString.Rank(_rarer, place), Width) + 1);

    /// <summary>Unpacks all of it.</summary>
    public void CopyTo(Span<byte> frequencies)
    {
        frequencies = frequencies[..count];
        frequencies.Clear();
        if (_encoding == AllCommonest)
        {
            return;
        }
        var ranks = Ranks;
        var next = 0;
        for (var start = 0; start < count; start += 64)
        {
            for (var word = BitString.Word(_rarer, start >> 6); word != 0; word &= word - 1)
            {
                var place = start + BitOperations.TrailingZeroCount(word);
                if (place >= count)
                {
                    return;
                }
                frequencies[place] = (byte)(PackedNumbers.Read(ranks, next++, Width) + 1);
            }
        }
    }
}
