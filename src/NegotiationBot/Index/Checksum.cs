using System.Buffers.Binary;
using System.Numerics;

namespace NegotiationBot.Index;

/// <summary>CRC-32C: tells a file that was cut off or damaged from one that was written, at the speed of reading it.</summary>
internal static class Checksum
{
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var checksum = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            checksum = BitOperations.Crc32C(checksum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }
        foreach (var rest in bytes)
        {
            checksum = BitOperations.Crc32C(checksum, rest);
        }
        return ~checksum;
    }
}
