namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// BM25 over weighted fields, after S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, sections 3.4 and 3.6:
/// <code>
/// score(q, u) = Σ weight(t) · idf(t) · f·(k1 + 1) / (f + norm(u))
/// norm(u)     = k1·(1 − b + b·length(u) / average length)
/// idf(t)      = ln(1 + (N − n + 0.5) / (n + 0.5))
/// </code>
/// where f is how often t stands in the unit u, each occurrence counted with the weight of its field, N the number of units and n that of those
/// with t. The 1 inside the logarithm (as in Lucene) keeps a term that stands in most units from counting against them.
/// </summary>
internal static class Bm25
{
    /// <summary>How soon more occurrences of a term stop mattering.</summary>
    public const double K1 = 1.2;

    /// <summary>How much a long unit has to repeat a term to count as much as a short one: 0 not at all, 1 in full proportion.</summary>
    public const double B = 0.75;

    public static double InverseFrequency(int units, int unitsWithTerm) =>
        Math.Log(1 + ((units - unitsWithTerm + 0.5) / (unitsWithTerm + 0.5)));

    /// <param name="length">Of the unit, in average lengths.</param>
    public static double LengthNorm(double length) => K1 * (1 - B + (B * length));

    /// <summary>What one term adds to a unit's score, before its weight and inverse frequency.</summary>
    public static double Saturation(double frequency, double norm) => frequency * (K1 + 1) / (frequency + norm);
}
