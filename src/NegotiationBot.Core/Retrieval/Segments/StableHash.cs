using System.Buffers.Binary;
using System.Numerics;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>A hash that is the same in every process and on every machine, for tables that are stored: CRC-32C with its bits spread.</summary>
internal static class StableHash
{
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var hash = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            hash = BitOperations.Crc32C(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }
        foreach (var rest in bytes)
        {
            hash = BitOperations.Crc32C(hash, rest);
        }
        return hash * 0x9E3779B1;
    }
}
