using System.Numerics;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>
/// Ascending numbers from 0, each with its low bits as they are and its high bits in unary, so that one is found without unpacking the others
/// (P. Elias, "Efficient storage and retrieval by content and address of static files", 1974; S. Vigna, "Quasi-succinct indices", 2013).
/// </summary>
/// <param name="data">At least <see cref="PackedNumbers.Padding"/> bytes more than it takes.</param>
/// <param name="width">Of the low bits.</param>
internal readonly ref struct EliasFano(ReadOnlySpan<byte> data, int count, int width)
{
    private readonly ReadOnlySpan<byte> _lows = data;
    private readonly ReadOnlySpan<byte> _highs = data[PackedNumbers.BytesOf(count, width)..];

    /// <summary>The width with which so many numbers take the least room.</summary>
    /// <param name="largest">Of the numbers.</param>
    public static int BestWidth(int count, int largest) => BitOperations.Log2((uint)((largest / count) + 1));

    /// <summary>How many bytes the numbers take.</summary>
    public static int LengthOf(int count, int largest, int width) =>
        PackedNumbers.BytesOf(count, width) + PackedNumbers.BytesOf(HighBits(count, largest, width), 1);

    public static void Write(ByteWriter to, ReadOnlySpan<int> numbers, int width)
    {
        var lows = to.Append(PackedNumbers.BytesOf(numbers.Length, width));
        for (var i = 0; i < numbers.Length; i++)
        {
            PackedNumbers.Write(lows, i, width, numbers[i] & ((1 << width) - 1));
        }
        var highs = to.Append(PackedNumbers.BytesOf(HighBits(numbers.Length, numbers[^1], width), 1));
        for (var i = 0; i < numbers.Length; i++)
        {
            BitString.Set(highs, (numbers[i] >> width) + i);
        }
    }

    public int At(int index) =>
        (BitString.PlaceOfSet(_highs, index) - index) << width | PackedNumbers.Read(_lows, index, width);

    /// <summary>How many of the numbers are smaller than one.</summary>
    /// <param name="number">Not above the largest.</param>
    /// <param name="isThere">It is one of them.</param>
    public int Rank(int number, out bool isThere)
    {
        var (high, low) = (number >> width, number & ((1 << width) - 1));
        var at = BitString.AfterZeros(_highs, high);
        var rank = at - high;
        for (; rank < count && BitString.IsSet(_highs, at); at++, rank++)
        {
            var found = PackedNumbers.Read(_lows, rank, width);
            if (found >= low)
            {
                isThere = found == low;
                return rank;
            }
        }
        isThere = false;
        return rank;
    }

    public void CopyTo(Span<int> numbers)
    {
        var filled = 0;
        for (var start = 0; filled < count; start += 64)
        {
            for (var word = BitString.Word(_highs, start >> 6); word != 0 && filled < count; word &= word - 1)
            {
                var high = start + BitOperations.TrailingZeroCount(word) - filled;
                numbers[filled] = high << width | PackedNumbers.Read(_lows, filled, width);
                filled++;
            }
        }
    }

    private static int HighBits(int count, int largest, int width) => count + (largest >> width);
}
