using System.Globalization;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Training.Evidence;

namespace NegotiationBot.Training.Answers;

/// <summary>Each fifth of the questions weighed by a model of the rest.</summary>
internal static class AnswerabilityValidation
{
    public static void Run(IReadOnlyList<AnswerabilityExample> examples, Action<string> print)
    {
        var weighed = new List<(AnswerabilityExample Example, double Probability)>();
        for (var part = 0; part < Fifths.Count; part++)
        {
            var model = WeightsFile.Parse<AnswerabilityFeature>(
                AnswerabilityTrainer.Train([.. examples.Where(example => Fifths.Of(example.Question) != part)])
            );
            weighed.AddRange(
                examples
                    .Where(example => Fifths.Of(example.Question) == part)
                    .Select(example => (example, model.Probability(example.Features)))
            );
        }
        foreach (var set in weighed.GroupBy(one => one.Example.Set))
        {
            var judged = set.Select(one => (one.Example.IsAnswerable, one.Probability)).ToList();
            print(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{set.Key}: area under the curve {Curve.Area(judged):0.000}"
                )
            );
            foreach (var line in Curve.Table(judged))
            {
                print(line);
            }
        }
    }
}
