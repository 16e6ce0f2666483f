using System.Runtime.CompilerServices;
using NegotiationBot.Core.Quotes.Choice;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>
/// The probability that something holds: <c>p = 1 / (1 + e^−z)</c>, <c>z = bias + Σ weight · feature</c> (logistic regression). The weights are fitted to marked
/// questions.
/// </summary>
public sealed class LogisticModel<TFeature>
    where TFeature : struct, Enum
{
    /// <summary>More than a sum may differ by that has a feature as the single number that it is kept as.</summary>
    private const double Rounding = 1e-5;

    private static readonly TFeature[] All = Enum.GetValues<TFeature>();

    private readonly double _bias;
    private readonly double[] _weights;

    /// <param name="weights">In the order of the features.</param>
    internal LogisticModel(double bias, double[] weights) => (_bias, _weights) = (bias, weights);

    public double Probability(Features<TFeature> features) => Logistic(Sum(features));

    /// <summary>At most this is the probability, whatever those are that were not noted yet.</summary>
    /// <param name="unknown">With the least and the most that each can be.</param>
    public double MostProbability(
        Features<TFeature> features,
        IReadOnlyList<(TFeature Feature, double Least, double Most)> unknown
    )
    {
        var z = Sum(features) + Rounding;
        foreach (var (feature, least, most) in unknown)
        {
            z += Math.Max(WeightOf(feature) * least, WeightOf(feature) * most);
        }
        return Logistic(z);
    }

    private double Sum(Features<TFeature> features)
    {
        var z = _bias;
        for (var i = 0; i < _weights.Length; i++)
        {
            z += _weights[i] * features.Values[i];
        }
        return z;
    }

    private double WeightOf(TFeature feature) => _weights[Unsafe.BitCast<TFeature, int>(feature)];

    private static double Logistic(double z) => 1 / (1 + Math.Exp(-z));

    /// <summary>What <c>z</c> is of where no feature speaks for or against.</summary>
    public double Bias => _bias;

    /// <summary>What each feature adds to <c>z</c>, the weightiest first.</summary>
    public IReadOnlyList<(TFeature Feature, double Weight)> Explain(Features<TFeature> features) =>
        [
            .. All.Select(feature => (feature, WeightOf(feature) * features[feature]))
                .Where(pair => Math.Abs(pair.Item2) >= 0.005)
                .OrderByDescending(pair => Math.Abs(pair.Item2)),
        ];
}
