using System.Globalization;
using NegotiationBot.Cli.Eval.Attributions;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Training.Attribution;

/// <summary>Each publisher's reported speech found by a model that was fitted to the others', and what a threshold of its probability shows.</summary>
internal static class ReportValidation
{
    private static readonly double[] Thresholds = [0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

    /// <param name="models">Those for whom a mention means and for quotations stay as they are.</param>
    public static IEnumerable<string> Run(IReadOnlyList<ReadGold> articles, AttributionModels models)
    {
        var found = new List<(GoldArticle Gold, IReadOnlyList<Quote> Reports)>();
        foreach (var publisher in articles.GroupBy(article => article.Gold.Publisher).OrderBy(one => one.Key))
        {
            var ofOthers = models with
            {
                Report = AttributionTrainer.TrainReports([.. articles.Except(publisher)], models.Discourse).ToModels(),
            };
            var ours = publisher.Select(article => (article.Gold, ReportsOf(article.Attribute(ofOthers)))).ToList();
            yield return $"{publisher.Key}: {Row(ours, 0)}";
            found.AddRange(ours);
        }
        foreach (var (name, isPronoun) in new[] { ("named, described", false), ("pronouns", true) })
        {
            yield return $"{name}: probability from, found, right, precision, recall of all";
            var ofKind = found.Select(one => (one.Gold, Of(one.Reports, isPronoun))).ToList();
            foreach (var threshold in Thresholds)
            {
                yield return Row(ofKind, threshold);
            }
        }
    }

    private static IReadOnlyList<Quote> ReportsOf(IReadOnlyList<Quote> quotes) =>
        [.. quotes.Where(quote => quote.Kind is QuoteKind.Indirect)];

    private static IReadOnlyList<Quote> Of(IReadOnlyList<Quote> reports, bool isPronoun) =>
        [.. reports.Where(report => report.Attribution.Basis is AttributionBasis.Pronoun == isPronoun)];

    private static string Row(IReadOnlyList<(GoldArticle Gold, IReadOnlyList<Quote> Reports)> found, double threshold)
    {
        var score = found
            .Select(one => AttributionScore.OfIndirect(one.Gold, [.. one.Reports.Where(IsLikely)]))
            .Aggregate((one, other) => one + other);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{threshold:0.00} {score.Found, 6} {score.Right, 6}  {score.Precision:0.000}  {score.Recall:0.000}  F1 {score.F1:0.000}"
        );

        bool IsLikely(Quote report) => report.Attribution.Probability >= threshold;
    }
}
