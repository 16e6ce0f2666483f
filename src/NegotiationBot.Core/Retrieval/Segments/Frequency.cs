namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>
/// How often a term stands in a unit, by weight of fields, in quarters: weights are multiples of a quarter, so a count is exact and as small as a byte.
/// In postings a frequency is its rank among all of them by how common it is, and the commonest takes one bit (<see cref="FrequencyBlock"/>).
/// </summary>
internal static class Frequency
{
    public const int One = 4;

    /// <summary>More occurrences than these 63 add nothing that BM25 would notice.</summary>
    public const int Most = 255;

    /// <summary>Measured on news and transcripts: 1 is two thirds of all, then a half (the title's), 2, the lead's 1.25, 3, 1.5; then in order.</summary>
    private static readonly byte[] CommonFirst = [4, 2, 8, 5, 12, 6, 10, 16, 7, 14];

    private static readonly byte[] ByRank =
    [
        .. CommonFirst,
        .. Enumerable.Range(0, Most + 1).Select(quarters => (byte)quarters).Except(CommonFirst),
    ];

    private static readonly byte[] RankOf =
    [
        .. Enumerable.Range(0, Most + 1).Select(quarters => (byte)Array.IndexOf(ByRank, (byte)quarters)),
    ];

    /// <summary>By rank, the frequency in occurrences.</summary>
    public static double[] Occurrences { get; } = [.. ByRank.Select(quarters => (double)quarters / One)];

    /// <param name="quarters">At most <see cref="Most"/>.</param>
    public static byte Rank(int quarters) => RankOf[quarters];
}
