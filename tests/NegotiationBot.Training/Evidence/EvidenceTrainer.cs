using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Retrieval.Judging;

namespace NegotiationBot.Training.Evidence;

/// <summary>
/// Fits the probability that the best candidate of a list answers: logistic regression with a ridge on standardised features, by gradient descent with momentum.
/// </summary>
internal static class EvidenceTrainer
{
    /// <summary>Each set counts as much as so many questions, however many it has.</summary>
    private const double SetWeight = 300;

    /// <summary>What the square of a standardised weight costs, in questions: few features can lean on chance.</summary>
    private const double Ridge = 36;

    private const int Steps = 300;
    private const double StepSize = 0.3;
    private const double Momentum = 0.9;

    private static readonly int Count = Enum.GetValues<EvidenceFeature>().Length;

    /// <returns>The model as the text of its file.</returns>
    public static string Train(IReadOnlyList<JudgedList> lists)
    {
        var questions = lists.GroupBy(list => list.Set).ToDictionary(set => set.Key, QuestionsIn);
        var rows = lists
            .Where(list => list is { IsMeant: true, Candidates.Count: > 0 })
            .Select(list => new Row(list.Candidates[0], list.IsRight[0], SetWeight / questions[list.Set]))
            .ToList();
        var scales = Enumerable
            .Range(0, Count)
            .Select(feature => Scale.Of(rows.Select(row => (double)row.Features.Values[feature])))
            .ToArray();
        var (bias, weights) = Fit([.. rows.Select(row => Standardise(row, scales))], rows);
        // The scales go into the weights, so that the model takes features as they are.
        var plain = weights.Select((weight, feature) => weight / scales[feature].Deviation).ToArray();
        return EvidenceModel.Write(
            bias - plain.Select((weight, feature) => weight * scales[feature].Mean).Sum(),
            plain
        );
    }

    private static int QuestionsIn(IEnumerable<JudgedList> set) => set.Select(list => list.Question).Distinct().Count();

    private static double[] Standardise(Row row, Scale[] scales) =>
        [.. scales.Select((scale, feature) => (row.Features.Values[feature] - scale.Mean) / scale.Deviation)];

    private static (double Bias, double[] Weights) Fit(IReadOnlyList<double[]> features, IReadOnlyList<Row> rows)
    {
        var total = rows.Sum(row => row.Weight);
        var (bias, biasSpeed) = (0.0, 0.0);
        var (weights, speed) = (new double[Count], new double[Count]);
        for (var step = 0; step < Steps; step++)
        {
            var (ofBias, of) = (0.0, weights.Select(weight => Ridge * weight).ToArray());
            for (var row = 0; row < rows.Count; row++)
            {
                var z = bias + features[row].Zip(weights, (value, weight) => value * weight).Sum();
                var error = rows[row].Weight * ((1 / (1 + Math.Exp(-z))) - (rows[row].IsRight ? 1 : 0));
                ofBias += error;
                for (var feature = 0; feature < Count; feature++)
                {
                    of[feature] += error * features[row][feature];
                }
            }
            biasSpeed = (Momentum * biasSpeed) - (StepSize * ofBias / total);
            bias += biasSpeed;
            for (var feature = 0; feature < Count; feature++)
            {
                speed[feature] = (Momentum * speed[feature]) - (StepSize * of[feature] / total);
                weights[feature] += speed[feature];
            }
        }
        return (bias, weights);
    }

    private readonly record struct Row(Features<EvidenceFeature> Features, bool IsRight, double Weight);

    private readonly record struct Scale(double Mean, double Deviation)
    {
        /// <summary>A feature that is the same everywhere has none: it is left as it is.</summary>
        private const double Least = 1e-6;

        public static Scale Of(IEnumerable<double> values)
        {
            var all = values.ToList();
            var mean = all.Average();
            var deviation = Math.Sqrt(all.Average(value => (value - mean) * (value - mean)));
            return new Scale(mean, deviation < Least ? 1 : deviation);
        }
    }
}
