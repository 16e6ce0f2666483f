using NegotiationBot.Core.Retrieval.Judging;

namespace NegotiationBot.Training.Logistic;

/// <summary>Logistic regression with a ridge on standardised features, by gradient descent with momentum.</summary>
internal static class LogisticTrainer
{
    /// <summary>What the square of a standardised weight costs, in questions: few features can lean on chance.</summary>
    private const double Ridge = 36;

    private const int Steps = 300;
    private const double StepSize = 0.3;
    private const double Momentum = 0.9;

    /// <returns>The model as the text of its file.</returns>
    public static string Train<TFeature>(IReadOnlyList<Row<TFeature>> rows)
        where TFeature : struct, Enum
    {
        var scales = Enumerable
            .Range(0, Enum.GetValues<TFeature>().Length)
            .Select(feature => Scale.Of(rows.Select(row => (double)row.Features.Values[feature])))
            .ToArray();
        var (bias, weights) = Fit([.. rows.Select(row => Standardise(row, scales))], rows);
        // The scales go into the weights, so that the model takes features as they are.
        var plain = weights.Select((weight, feature) => weight / scales[feature].Deviation).ToArray();
        return WeightsFile.Write<TFeature>(
            bias - plain.Select((weight, feature) => weight * scales[feature].Mean).Sum(),
            plain
        );
    }

    private static double[] Standardise<TFeature>(Row<TFeature> row, Scale[] scales)
        where TFeature : struct, Enum =>
        [.. scales.Select((scale, feature) => (row.Features.Values[feature] - scale.Mean) / scale.Deviation)];

    private static (double Bias, double[] Weights) Fit<TFeature>(
        IReadOnlyList<double[]> features,
        IReadOnlyList<Row<TFeature>> rows
    )
        where TFeature : struct, Enum
    {
        var count = features[0].Length;
        var total = rows.Sum(row => row.Weight);
        var (bias, biasSpeed) = (0.0, 0.0);
        var (weights, speed) = (new double[count], new double[count]);
        for (var step = 0; step < Steps; step++)
        {
            var (ofBias, of) = (0.0, weights.Select(weight => Ridge * weight).ToArray());
            for (var row = 0; row < rows.Count; row++)
            {
                var z = bias + features[row].Zip(weights, (value, weight) => value * weight).Sum();
                var error = rows[row].Weight * ((1 / (1 + Math.Exp(-z))) - (rows[row].Holds ? 1 : 0));
                ofBias += error;
                for (var feature = 0; feature < count; feature++)
                {
                    of[feature] += error * features[row][feature];
                }
            }
            biasSpeed = (Momentum * biasSpeed) - (StepSize * ofBias / total);
            bias += biasSpeed;
            for (var feature = 0; feature < count; feature++)
            {
                speed[feature] = (Momentum * speed[feature]) - (StepSize * of[feature] / total);
                weights[feature] += speed[feature];
            }
        }
        return (bias, weights);
    }

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
