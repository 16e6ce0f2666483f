using System.Globalization;
using NegotiationBot.Core.Retrieval.Judging;

namespace NegotiationBot.Training.Evidence;

/// <summary>Each fifth of the questions judged by a model of the rest.</summary>
internal static class EvidenceValidation
{
    private const int Parts = 5;

    private static readonly double[] Borders = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0001];

    public static void Run(IReadOnlyList<JudgedList> lists, Action<string> print)
    {
        var judged = new List<Judged>();
        for (var part = 0; part < Parts; part++)
        {
            var model = EvidenceModel.Parse(EvidenceTrainer.Train([.. lists.Where(list => PartOf(list) != part)]));
            judged.AddRange(
                lists
                    .Where(list => PartOf(list) == part && list is { IsMeant: true, Candidates.Count: > 0 })
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
            Line($"{name}: area under the curve {Area(questions):0.000} for answerable, {Area(right):0.000} for right")
        );
        print("probability    n   mean  right");
        foreach (var (from, to) in Borders.Zip(Borders.Skip(1)))
        {
            var within = judged.Where(one => one.Probability >= from && one.Probability < to).ToList();
            if (within.Count > 0)
            {
                print(
                    Line(
                        $"{from:0.0} to {to:0.0} {within.Count, 7}  {within.Average(one => one.Probability):0.000}  {within.Average(one => one.List.IsRight[0] ? 1.0 : 0):0.000}"
                    )
                );
            }
        }
    }

    private static double Area(IReadOnlyList<(bool Positive, double Score)> scored)
    {
        var positive = scored.Where(one => one.Positive).ToList();
        var negative = scored.Where(one => !one.Positive).ToList();
        return positive
            .SelectMany(one => negative.Select(other => Math.Sign(one.Score - other.Score)))
            .Select(sign => (sign + 1) / 2.0)
            .DefaultIfEmpty(double.NaN)
            .Average();
    }

    // Stable, so that every run parts the questions the same.
    private static int PartOf(JudgedList list) => list.Question.Sum(c => c) % Parts;

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Judged(JudgedList List, double Probability);
}
