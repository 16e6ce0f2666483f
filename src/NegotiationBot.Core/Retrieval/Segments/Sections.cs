using System.Runtime.InteropServices;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>
/// Columns of numbers in one piece of memory that can be stored and read back as it is: their ends first, then each at a multiple of eight bytes.
/// Numbers lie as the processor has them.
/// </summary>
internal sealed class Sections
{
    private const int Alignment = sizeof(ulong);

    private static readonly int Known = Enum.GetValues<Section>().Length;

    private readonly int[] _ends;

    /// <exception cref="ArgumentException">The bytes cannot have been written by <see cref="Write"/>.</exception>
    public Sections(byte[] bytes)
    {
        Bytes = bytes;
        if (bytes.Length < Known * sizeof(int))
        {
            throw new ArgumentException("Too short for a segment.", nameof(bytes));
        }
        _ends = MemoryMarshal.Cast<byte, int>(bytes.AsSpan(0, Known * sizeof(int))).ToArray();
        var start = Start(0);
        foreach (var end in _ends)
        {
            if (end < start || end > bytes.Length)
            {
                throw new ArgumentException("The sections of a segment do not follow each other.", nameof(bytes));
            }
            start = Aligned(end);
        }
    }

    public byte[] Bytes { get; }

    /// <summary>Where a section starts in <see cref="Bytes"/>.</summary>
    public int Start(Section section) => Aligned(section == 0 ? Known * sizeof(int) : _ends[(int)section - 1]);

    public ReadOnlySpan<T> Of<T>(Section section)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Bytes.AsSpan(Start(section).._ends[(int)section]));

    /// <param name="columns">The bytes of each section, in their order.</param>
    public static byte[] Write(IReadOnlyList<ReadOnlyMemory<byte>> columns)
    {
        var ends = new int[Known];
        var end = Known * sizeof(int);
        for (var i = 0; i < Known; i++)
        {
            ends[i] = end = checked(Aligned(end) + columns[i].Length);
        }
        // Packed numbers are read eight bytes at a time, so the last of them have some more behind them.
        var bytes = new byte[Aligned(end) + PackedNumbers.Padding];
        MemoryMarshal.AsBytes<int>(ends).CopyTo(bytes);
        for (var i = 0; i < Known; i++)
        {
            columns[i].Span.CopyTo(bytes.AsSpan(ends[i] - columns[i].Length));
        }
        return bytes;
    }

    private static int Aligned(int offset) => (offset + Alignment - 1) / Alignment * Alignment;
}
