using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>A logistic model as text: a line for the bias and for each feature, with its name and its weight.</summary>
public static class WeightsFile
{
    private const string BiasName = "Bias";

    /// <summary>Reads lines of a name and a weight, the bias among them; a feature without a line counts nothing.</summary>
    /// <exception cref="FormatException">A line is none, or names no feature.</exception>
    public static LogisticModel<TFeature> Parse<TFeature>(string text)
        where TFeature : struct, Enum
    {
        var (bias, weights) = (0.0, new double[Enum.GetValues<TFeature>().Length]);
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
            else if (Enum.TryParse<TFeature>(name, out var feature))
            {
                weights[Unsafe.BitCast<TFeature, int>(feature)] = weight;
            }
            else
            {
                throw new FormatException($"There is no feature {name}: train the model again.");
            }
        }
        return new LogisticModel<TFeature>(bias, weights);
    }

    /// <summary>Reads one that ships with the program.</summary>
    /// <param name="resource">Its name among the parts of the program.</param>
    /// <exception cref="InvalidOperationException">The program has no such part.</exception>
    public static LogisticModel<TFeature> Load<TFeature>(string resource)
        where TFeature : struct, Enum
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program lacks its part {resource}.");
        using var reader = new StreamReader(stream);
        return Parse<TFeature>(reader.ReadToEnd());
    }

    /// <summary>The model as the text of its file.</summary>
    /// <param name="weights">In the order of the features.</param>
    public static string Write<TFeature>(double bias, IReadOnlyList<double> weights)
        where TFeature : struct, Enum =>
        string.Concat(
            Enum.GetValues<TFeature>()
                .Select((feature, i) => (Name: feature.ToString(), Weight: weights[i]))
                .Prepend((BiasName, bias))
                .Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Item1} {line.Item2:0.####}\n"))
        );
}
