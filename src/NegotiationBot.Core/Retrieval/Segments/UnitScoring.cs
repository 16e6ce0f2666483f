namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>How long units are, and what that does to a score in one search.</summary>
/// <param name="segment">The segment the units are in.</param>
/// <param name="meanLength">Of the units that the search may see, in quarters of a word.</param>
internal sealed class UnitScoring(Segment segment, UnitKind kind, double meanLength)
{
    private readonly double[] _norms = UnitLengths.Norms(segment.LongestOf(kind), meanLength);

    // A block's strength was taken against the mean length of its segment. Against a longer mean, norms are smaller by this factor at most.
    private readonly double _strengthFactor = Math.Max(1, meanLength / segment.MeanLengthOf(kind));

    public ReadOnlySpan<ushort> Lengths => segment.LengthsOf(kind);

    public ReadOnlySpan<double> NormByLength => _norms;

    /// <summary>The most that a term adds to the score of any unit of a block.</summary>
    /// <param name="scale">What it adds where its saturation is 1.</param>
    public long Bound(ushort strength, double scale) =>
        Score.Round(scale * Bm25.Saturation(Strength.Value(strength) * _strengthFactor, 1)) + 1;
}
