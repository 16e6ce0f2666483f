namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>
/// Scores in whole units of 2^-32. Sums of whole numbers do not depend on their order, so a search that skips what cannot be among the best finds to
/// the last bit what one that looks at everything finds.
/// </summary>
internal static class Score
{
    private const double One = 1L << 32;

    public static double ToDouble(long score) => score / One;

    /// <summary>What a term adds where its saturation is 1.</summary>
    public static double Scale(double weight) => weight * One;

    public static long Round(double score) => (long)(score + 0.5);
}
