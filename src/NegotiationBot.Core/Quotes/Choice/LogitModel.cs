using System.Collections.Frozen;

namespace NegotiationBot.Core.Quotes.Choice;

/// <summary>
/// A conditional logit (D. McFadden, 1974): of several candidates, the probability of one is
/// <c>exp(w·x) / Σ exp(w·x')</c>. Few weights, each with a name.
/// </summary>
public sealed class LogitModel(IReadOnlyDictionary<string, double> weights)
{
    private readonly FrozenDictionary<string, double> _weights = weights.ToFrozenDictionary(StringComparer.Ordinal);

    public double Score(Features features)
    {
        var score = 0.0;
        foreach (var (name, value) in features.Values)
        {
            score += value * _weights.GetValueOrDefault(name);
        }
        return score;
    }

    /// <summary>Of one candidate against nothing: the probability <c>1 / (1 + exp(-w·x))</c>.</summary>
    public double Probability(Features features) => 1 / (1 + Math.Exp(-Score(features)));

    /// <summary>The probabilities of the candidates, in their order; they sum to 1.</summary>
    public double[] Choose(IReadOnlyList<Features> candidates)
    {
        var scores = candidates.Select(Score).ToArray();
        if (scores.Length == 0)
        {
            return scores;
        }
        var highest = scores.Max();
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - highest);
            sum += scores[i];
        }
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] /= sum;
        }
        return scores;
    }
}
