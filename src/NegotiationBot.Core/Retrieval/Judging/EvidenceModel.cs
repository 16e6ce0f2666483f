using System.Globalization;
using System.Reflection;
using NegotiationBot.Core.Quotes.Choice;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>
/// The probability that a candidate is evidence which answers: <c>p = 1 / (1 + e^−z)</c>, <c>z = bias + Σ weight · feature</c> (logistic regression). The
/// weights are fitted to questions with marked evidence; a file names each feature with its weight.
/// </summary>
public sealed class EvidenceModel
{
    private const string Resource = "NegotiationBot.Core.Retrieval.Judging.Models.evidence.weights";
    private const string BiasName = "Bias";

    /// <summary>More than a sum may differ by that has a feature as the single number that it is kept as.</summary>
    private const double Rounding = 1e-5;

    private static readonly EvidenceFeature[] All = Enum.GetValues<EvidenceFeature>();
    private static readonly Lazy<EvidenceModel> OfTheProgram = new(Load);

    private readonly double _bias;
    private readonly double[] _weights;

    private EvidenceModel(double bias, double[] weights) => (_bias, _weights) = (bias, weights);

    /// <summary>That which ships with the program.</summary>
    public static EvidenceModel Shipped => OfTheProgram.Value;

    /// <summary>Reads lines of a name and a weight, the bias among them; a feature without a line counts nothing.</summary>
    /// <exception cref="FormatException">A line is none, or names no feature.</exception>
    public static EvidenceModel Parse(string text)
    {
        var (bias, weights) = (0.0, new double[All.Length]);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (
                line.TrimEnd().Split(' ') is not [var name, var number]
                || !double.TryParse(number, CultureInfo.InvariantCulture, out var weight)
            )
            {
                throw new FormatException($"“{line}” is not a name and a weight.");
            }
            if (name == BiasName)
            {
                bias = weight;
            }
            else if (Enum.TryParse<EvidenceFeature>(name, out var feature))
            {
                weights[(int)feature] = weight;
            }
            else
            {
                throw new FormatException($"There is no feature {name}: train the model again.");
            }
        }
        return new EvidenceModel(bias, weights);
    }

    /// <summary>The model as the text of its file.</summary>
    /// <param name="weights">In the order of the features.</param>
    public static string Write(double bias, IReadOnlyList<double> weights) =>
        string.Concat(
            All.Select(feature => (Name: feature.ToString(), Weight: weights[(int)feature]))
                .Prepend((BiasName, bias))
                .Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Item1} {line.Item2:0.####}\n"))
        );

    public double Probability(Features<EvidenceFeature> features) => Logistic(Sum(features));

    /// <summary>At most this is the probability, whatever those are that were not noted yet.</summary>
    /// <param name="unknown">With the least and the most that each can be.</param>
    public double MostProbability(
        Features<EvidenceFeature> features,
        IReadOnlyList<(EvidenceFeature Feature, double Least, double Most)> unknown
    )
    {
        var z = Sum(features) + Rounding;
        foreach (var (feature, least, most) in unknown)
        {
            z += Math.Max(_weights[(int)feature] * least, _weights[(int)feature] * most);
        }
        return Logistic(z);
    }

    private double Sum(Features<EvidenceFeature> features)
    {
        var z = _bias;
        for (var i = 0; i < _weights.Length; i++)
        {
            z += _weights[i] * features.Values[i];
        }
        return z;
    }

    private static double Logistic(double z) => 1 / (1 + Math.Exp(-z));

    /// <summary>What each feature adds to <c>z</c>, the weightiest first.</summary>
    public IReadOnlyList<(EvidenceFeature Feature, double Weight)> Explain(Features<EvidenceFeature> features) =>
        [
            .. All.Select(feature => (feature, _weights[(int)feature] * features[feature]))
                .Where(pair => Math.Abs(pair.Item2) >= 0.005)
                .OrderByDescending(pair => Math.Abs(pair.Item2)),
        ];

    private static EvidenceModel Load()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program lacks its part {Resource}.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }
}
