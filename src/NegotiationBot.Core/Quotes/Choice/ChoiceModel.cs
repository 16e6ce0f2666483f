namespace NegotiationBot.Core.Quotes.Choice;

/// <summary>
/// Chooses among candidates by the scores that boosted trees give their features: the probability of one is <c>exp(s) / Σ exp(s')</c>
/// (a conditional logit, D. McFadden, 1974, with trees for its linear part).
/// </summary>
public sealed class ChoiceModel<TFeature>
    where TFeature : struct, Enum
{
    private readonly BoostedTrees _trees;

    internal ChoiceModel(BoostedTrees trees) => _trees = trees;

    public double Score(Features<TFeature> features) => ScoresOf([features])[0];

    /// <summary>Of one candidate against nothing: <c>1 / (1 + exp(−s))</c>.</summary>
    public double Probability(Features<TFeature> features) => Probabilities([features])[0];

    /// <summary>Of each candidate against nothing, whatever the others are.</summary>
    public double[] Probabilities(ReadOnlySpan<Features<TFeature>> candidates)
    {
        var scores = ScoresOf(candidates);
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = 1 / (1 + Math.Exp(-scores[i]));
        }
        return scores;
    }

    /// <summary>The probabilities of the candidates, in their order; they sum to 1.</summary>
    public double[] Choose(ReadOnlySpan<Features<TFeature>> candidates)
    {
        if (candidates.Length <= 1)
        {
            // Whatever speaks for or against the only one.
            return candidates.IsEmpty ? [] : [1];
        }
        var scores = ScoresOf(candidates);
        var highest = double.NegativeInfinity;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }
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

    private double[] ScoresOf(ReadOnlySpan<Features<TFeature>> candidates)
    {
        var rows = new float[candidates.Length][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = candidates[i].Row;
        }
        return _trees.Score(rows);
    }

    /// <summary>What the features add to the score, the weightiest first.</summary>
    public IReadOnlyList<(TFeature Feature, double Weight)> Explain(Features<TFeature> features) =>
        [
            .. Enum.GetValues<TFeature>()
                .Zip(_trees.Contributions(features.Values))
                .Where(pair => Math.Abs(pair.Second) >= 0.005)
                .OrderByDescending(pair => Math.Abs(pair.Second)),
        ];
}
