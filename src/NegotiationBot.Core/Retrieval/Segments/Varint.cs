namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>Numbers from 0 in as few bytes as they need: seven bits a byte, the lowest first, the eighth says that more follow.</summary>
internal static class Varint
{
    private const int More = 0x80;

    public static void Write(ByteWriter to, int value)
    {
        var rest = (uint)value;
        for (; rest >= More; rest >>= 7)
        {
            to.Append((byte)(rest | More));
        }
        to.Append((byte)rest);
    }

    public static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            value |= (next & (More - 1)) << shift;
            if (next < More)
            {
                return value;
            }
        }
    }
}
