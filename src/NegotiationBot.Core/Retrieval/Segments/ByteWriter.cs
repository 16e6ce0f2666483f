using System.Runtime.InteropServices;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>Bytes that grow at their end.</summary>
/// <param name="capacity">Room for so many is taken at once.</param>
internal sealed class ByteWriter(int capacity = 256)
{
    private byte[] _bytes = new byte[capacity];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Count);

    public ReadOnlyMemory<byte> AsMemory() => _bytes.AsMemory(0, Count);

    /// <summary>
    /// Room for so many more bytes, all zero, to be filled before anything else is appended; it goes on for <see cref="PackedNumbers.Padding"/> bytes that
    /// do not count.
    /// </summary>
    public Span<byte> Append(int count)
    {
        var needed = checked(Count + count + PackedNumbers.Padding);
        if (_bytes.Length < needed)
        {
            Array.Resize(ref _bytes, Math.Max(needed, (int)Math.Min(Array.MaxLength, 2L * _bytes.Length)));
        }
        var room = _bytes.AsSpan(Count, count + PackedNumbers.Padding);
        Count += count;
        return room;
    }

    public void Append(byte value) => Append(1)[0] = value;

    public void Append<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values);
        bytes.CopyTo(Append(bytes.Length));
    }

    public void AppendVarint(int value) => Varint.Write(this, value);

    public void Clear()
    {
        _bytes.AsSpan(0, Count).Clear();
        Count = 0;
    }
}
