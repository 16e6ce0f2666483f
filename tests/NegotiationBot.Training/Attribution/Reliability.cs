using System.Globalization;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Quotes.Certainty;
using NegotiationBot.Core.Quotes.Choice;

namespace NegotiationBot.Training.Attribution;

/// <summary>
/// How far the certainty of decisions is what it says, each publisher's judged by a model of the others': a table of ranges, and what a threshold shows.
/// </summary>
internal static class Reliability
{
    private static readonly double[] Borders =
    [
        0,
        0.3,
        0.5,
        0.7,
        0.8,
        0.85,
        0.9,
        0.93,
        0.95,
        0.97,
        0.98,
        0.99,
        0.995,
        1.0001,
    ];

    public static IReadOnlyList<(Judgement Judgement, double Certainty)> Judge(IReadOnlyList<Judgement> judgements)
    {
        var judged = new List<(Judgement, double)>();
        foreach (var publisher in judgements.GroupBy(j => j.Article.Gold.Publisher))
        {
            var model = ModelFile.Read<CertaintyFeature>(
                CertaintyTrainer.Train([.. judgements.Where(j => j.Article.Gold.Publisher != publisher.Key)])
            );
            judged.AddRange(
                publisher
                    .Where(CertaintyTrainer.CanBeJudged)
                    .Select(j => (j, model.Probability(new CertaintyReader(j.Article.Reading).Of(j.Decision))))
            );
        }
        return judged;
    }

    public static IEnumerable<string> Table(IReadOnlyList<(Judgement Judgement, double Certainty)> judged)
    {
        var marked = judged.Where(one => one.Judgement.Marked is not null).ToList();
        yield return "certainty            n   mean  right";
        foreach (var (from, to) in Borders.Zip(Borders.Skip(1)))
        {
            var within = marked.Where(one => one.Certainty >= from && one.Certainty < to).ToList();
            if (within.Count > 0)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{from:0.000} to {Math.Min(1, to):0.000} {within.Count, 6}  {within.Average(one => one.Certainty):0.000}  {within.Average(one => one.Judgement.IsRight ? 1.0 : 0):0.000}"
                );
            }
        }
        var direct = marked.Count(one => one.Judgement.Marked!.Kind is "direct");
        yield return "direct quotations shown at a threshold";
        foreach (var line in Shown(judged, direct))
        {
            yield return line;
        }
        yield return "of them those that may stand bare under a name";
        foreach (var line in Shown([.. judged.Where(one => MayStandBare(one.Judgement))], direct))
        {
            yield return line;
        }
    }

    private static bool MayStandBare(Judgement judgement) =>
        judgement.Decision.Basis is AttributionBasis.NamedInSentence or AttributionBasis.Continuation;

    private static IEnumerable<string> Shown(IReadOnlyList<(Judgement Judgement, double Certainty)> judged, int direct)
    {
        yield return "threshold   precision  coverage  unmarked";
        foreach (var threshold in Borders.Skip(3).SkipLast(1))
        {
            var shown = judged.Where(one => one.Certainty >= threshold).ToList();
            var judgedShown = shown.Where(one => one.Judgement.Marked is { Kind: "direct" }).ToList();
            var right = judgedShown.Count(one => one.Judgement.IsRight);
            var unmarked = shown.Count(one => one.Judgement.Marked is null);
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{threshold:0.000}       {(double)right / Math.Max(1, judgedShown.Count):0.0000}     {(double)right / direct:0.000}     {unmarked, 4}"
            );
        }
    }
}
