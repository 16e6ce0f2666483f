using System.Runtime.InteropServices;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>Bytes that grow at their end.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[256];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Count);

    public ReadOnlyMemory<byte> AsMemory() => _bytes.AsMemory(0, Count);

    /// <summary>Room for so many more bytes, all zero, to be filled before anything else is appended.</summary>
    public Span<byte> Append(int count)
    {
        if (_bytes.Length - Count < count)
        {
            Array.Resize(ref _bytes, Math.Max(checked(Count + count), (int)Math.Min(Array.MaxLength, 2L * Count)));
        }
        var room = _bytes.AsSpan(Count, count);
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
