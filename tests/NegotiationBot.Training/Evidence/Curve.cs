using System.Globalization;

namespace NegotiationBot.Training.Evidence;

/// <summary>How well probabilities tell what holds from what does not, and how far they are what they say.</summary>
internal static class Curve
{
    private static readonly double[] Borders = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0001];

    /// <summary>The area under the receiver operating characteristic: how often what holds has the higher probability of the two.</summary>
    public static double Area(IReadOnlyList<(bool Holds, double Probability)> judged)
    {
        var positive = judged.Where(one => one.Holds).ToList();
        var negative = judged.Where(one => !one.Holds).ToList();
        return positive
            .SelectMany(one => negative.Select(other => Math.Sign(one.Probability - other.Probability)))
            .Select(sign => (sign + 1) / 2.0)
            .DefaultIfEmpty(double.NaN)
            .Average();
    }

    /// <summary>Ranges of probability with how many fall into each and how many of those hold.</summary>
    public static IEnumerable<string> Table(IReadOnlyList<(bool Holds, double Probability)> judged)
    {
        yield return "probability    n   mean  right";
        foreach (var (from, to) in Borders.Zip(Borders.Skip(1)))
        {
            var within = judged.Where(one => one.Probability >= from && one.Probability < to).ToList();
            if (within.Count > 0)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{from:0.0} to {to:0.0} {within.Count, 7}  {within.Average(one => one.Probability):0.000}  {within.Average(one => one.Holds ? 1.0 : 0):0.000}"
                );
            }
        }
    }
}
