using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.Intrinsics.X86;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>Bits read 64 at a time; what lies behind their end is read and must not matter.</summary>
internal static class BitString
{
    public static ulong Word(ReadOnlySpan<byte> bits, int word) =>
        BinaryPrimitives.ReadUInt64LittleEndian(bits[(word * sizeof(ulong))..]);

    public static bool IsSet(ReadOnlySpan<byte> bits, int at) => (bits[at >> 3] >> (at & 7) & 1) != 0;

    public static void Set(Span<byte> bits, int at) => bits[at >> 3] |= (byte)(1 << (at & 7));

    /// <summary>How many bits are set before one.</summary>
    public static int Rank(ReadOnlySpan<byte> bits, int before)
    {
        var (words, rest) = (before >> 6, before & 63);
        var rank = 0;
        for (var i = 0; i < words; i++)
        {
            rank += BitOperations.PopCount(Word(bits, i));
        }
        return rest == 0 ? rank : rank + BitOperations.PopCount(Word(bits, words) << (64 - rest));
    }

    /// <summary>The place behind so many zeros; the start behind none.</summary>
    public static int AfterZeros(ReadOnlySpan<byte> bits, int zeros)
    {
        if (zeros == 0)
        {
            return 0;
        }
        for (var word = 0; ; word++)
        {
            var holes = ~Word(bits, word);
            var count = BitOperations.PopCount(holes);
            if (zeros <= count)
            {
                return (word * 64) + PlaceOf(holes, zeros - 1) + 1;
            }
            zeros -= count;
        }
    }

    /// <summary>Where the set bit stands that has so many set before it.</summary>
    public static int PlaceOfSet(ReadOnlySpan<byte> bits, int before)
    {
        for (var word = 0; ; word++)
        {
            var set = Word(bits, word);
            var count = BitOperations.PopCount(set);
            if (before < count)
            {
                return (word * 64) + PlaceOf(set, before);
            }
            before -= count;
        }
    }

    private static int PlaceOf(ulong word, int before)
    {
        if (Bmi2.X64.IsSupported)
        {
            return BitOperations.TrailingZeroCount(Bmi2.X64.ParallelBitDeposit(1UL << before, word));
        }
        for (; before > 0; before--)
        {
            word &= word - 1;
        }
        return BitOperations.TrailingZeroCount(word);
    }
}
