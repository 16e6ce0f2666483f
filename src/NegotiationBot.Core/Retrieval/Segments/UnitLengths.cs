namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>The lengths of the units of one segment, in quarters of a word.</summary>
internal sealed class UnitLengths
{
    private readonly ushort[] _lengths;
    private readonly double[] _norms;

    public UnitLengths(ushort[] lengths)
    {
        _lengths = lengths;
        var mean = MeanOf(lengths.Sum(length => (long)length), lengths.Length);
        _norms = Norms(lengths.DefaultIfEmpty().Max(), mean);
    }

    public ReadOnlySpan<ushort> All => _lengths;

    /// <summary>A unit's length norm, taken against the mean length of the segment.</summary>
    public double NormOf(int unit) => _norms[_lengths[unit]];

    /// <summary>1 where there is no word at all, so that nothing is divided by zero.</summary>
    public static double MeanOf(long sum, int units) => sum == 0 ? 1 : (double)sum / units;

    /// <summary>By length, its norm.</summary>
    public static double[] Norms(int longest, double mean) =>
        [.. Enumerable.Range(0, longest + 1).Select(length => Bm25.LengthNorm(length / mean))];
}
