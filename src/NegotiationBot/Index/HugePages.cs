using System.Runtime.InteropServices;

namespace NegotiationBot.Index;

/// <summary>
/// Room for what is large and read at once. Memory comes from the system page by page as it is first written to; in pages of 2 MB instead of 4 kB, which
/// Linux gives to whoever asks, a large file is in memory several times as soon.
/// </summary>
internal static class HugePages
{
    private const int Size = 2 << 20;

    /// <summary>MADV_HUGEPAGE of Linux.</summary>
    private const int Wanted = 14;

    /// <summary>An array that has not been cleared. Where the system has no such pages to give, it is one like any other.</summary>
    public static byte[] Allocate(int length)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(length, pinned: true);
        if (OperatingSystem.IsLinux() && length >= Size)
        {
            var start = Marshal.UnsafeAddrOfPinnedArrayElement(bytes, 0);
            var firstPage = start + (-start & (Environment.SystemPageSize - 1));
            TryAdvise(firstPage, start + length - firstPage);
        }
        return bytes;
    }

    private static void TryAdvise(nint address, nint length)
    {
        try
        {
            _ = Advise(address, length, Wanted);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            // A system whose C library has another name: it takes longer, and all works.
        }
    }

    [DllImport("libc", EntryPoint = "madvise")]
    private static extern int Advise(nint address, nint length, int advice);
}
