namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>The lengths of the units of one segment, in quarters of a word.</summary>
internal sealed class UnitLengths
{
    private readonly ushort[] _lengths;
    private readonly double _mean;

    public UnitLengths(ushort[] lengths)
    {
        _lengths = lengths;
        _mean = MeanOf(lengths.Sum(length => (long)length), lengths.Length);
    }

    public ReadOnlySpan<ushort> All => _lengths;

    /// <summary>A unit's length norm, taken against the mean length of the segment.</summary>
    public double NormOf(int unit) => Bm25.LengthNorm(_lengths[unit] / _mean);

    /// <summary>1 where there is no word at all, so that nothing is divided by zero.</summary>
    public static double MeanOf(long sum, int units) => sum == 0 ? 1 : (double)sum / units;
}
