namespace NegotiationBot.Core.Tests.Retrieval.Segments;

internal static class BytesExtensions
{
    /// <summary>The bytes, beginning with some others.</summary>
    public static byte[] With(this byte[] bytes, ReadOnlySpan<byte> beginning)
    {
        beginning.CopyTo(bytes);
        return bytes;
    }
}
