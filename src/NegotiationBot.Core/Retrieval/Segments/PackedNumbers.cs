using System.Buffers.Binary;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>Numbers of one width in bits, one behind the other. Reading takes eight bytes at a time, so what holds them ends in <see cref="Padding"/>.</summary>
internal static class PackedNumbers
{
    /// <summary>Bytes that must follow the last number.</summary>
    public const int Padding = sizeof(ulong);

    public static int BytesOf(int count, int width) => ((count * width) + 7) / 8;

    public static int Read(ReadOnlySpan<byte> bytes, int index, int width)
    {
        var bit = index * width;
        var word = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(bit >> 3)..]);
        return (int)(word >> (bit & 7)) & ((1 << width) - 1);
    }

    /// <param name="bytes">All zero where the number goes, and padded.</param>
    public static void Write(Span<byte> bytes, int index, int width, int value)
    {
        var bit = index * width;
        var place = bytes[(bit >> 3)..];
        var word = BinaryPrimitives.ReadUInt64LittleEndian(place);
        BinaryPrimitives.WriteUInt64LittleEndian(place, word | (ulong)(uint)value << (bit & 7));
    }
}
