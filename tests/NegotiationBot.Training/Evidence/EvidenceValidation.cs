using System.Globalization;
using NegotiationBot.Core.Retrieval.Judging;

namespace NegotiationBot.Training.Evidence;

/// <summary>Each fifth of the questions judged by a model of the rest.</summary>
internal static class EvidenceValidation
{
    public static void Run(IReadOnlyList<JudgedList> lists, Action<string> print)
    {
        var judged = new List<Judged>();
        for (var part = 0; part < Fifths.Count; part++)
        {
            var model = WeightsFile.Parse<EvidenceFeature>(
                EvidenceTrainer.Train([.. lists.Where(list => Fifths.Of(list.Question) != part)])
            );
            judged.AddRange(
                lists
                    .Where(list => Fifths.Of(list.Question) == part && list is { IsMeant: true, Candidates.Count: > 0 })
                    .Select(list => new Judged(list, model.Probability(list.Candidates[0])))
            );
        }
        foreach (var set in judged.GroupBy(one => one.List.Set))
        {
            Print($"{set.Key}", [.. set], print);
            PrintReach([.. lists.Where(list => list.Set == set.Key && list.IsAnswerable)], print);
        }
    }

    /// <summary>How far up the evidence stands, before any judgement: no judge finds what is not there.</summary>
    private static void PrintReach(IReadOnlyList<JudgedList> answerable, Action<string> print)
    {
        var questions = answerable.GroupBy(list => list.Question).ToList();
        print(
            Line(
                $"answerable {questions.Count}: evidence first {Within(1, true)}, among three {Within(3, true)}, looked at {Within(int.MaxValue, true)}, in any list {Within(int.MaxValue, false)}"
            )
        );

        int Within(int top, bool meant) =>
            questions.Count(lists =>
                lists.Any(list => (list.IsMeant || !meant) && list.IsRight.Take(top).Contains(true))
            );
    }

    private static void Print(string name, IReadOnlyList<Judged> judged, Action<string> print)
    {
        var questions = judged
            .GroupBy(one => one.List.Question)
            .Select(lists => (lists.First().List.IsAnswerable, lists.Max(one => one.Probability)))
            .ToList();
        var right = judged.Select(one => (one.List.IsRight[0], one.Probability)).ToList();
        print(
            Line(
                $"{name}: area under the curve {Curve.Area(questions):0.000} for answerable, {Curve.Area(right):0.000} for right"
            )
        );
        foreach (var line in Curve.Table(right))
        {
            print(line);
        }
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Judged(JudgedList List, double Probability);
}
