using NegotiationBot.Cli.Eval.Attributions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Quotes.Casting;

namespace NegotiationBot.Training.Attribution;

/// <summary>Each publisher's articles decided by models that were fitted to the others'.</summary>
internal static class CrossValidation
{
    public static IReadOnlyList<Judgement> Run(IReadOnlyList<ReadGold> articles, Action<string> progress)
    {
        var judgements = new List<Judgement>();
        foreach (
            var publisher in articles.Select(article => article.Gold.Publisher).Distinct().Order(StringComparer.Ordinal)
        )
        {
            var models = AttributionTrainer
                .Train([.. articles.Where(article => article.Gold.Publisher != publisher)])
                .ToModels();
            var ours = articles
                .Where(article => article.Gold.Publisher == publisher)
                .SelectMany(article => Judge(article, models))
                .ToList();
            var reports = articles
                .Where(article => article.Gold.Publisher == publisher)
                .Select(article => AttributionScore.OfIndirect(article.Gold, article.Attribute(models)))
                .Aggregate((one, other) => one + other);
            progress(
                $"{publisher}: {new Score(ours)}; reported {reports.Right} of {reports.Marked} right, F1 {reports.F1:0.000}"
            );
            judgements.AddRange(ours);
        }
        return judgements;
    }

    public static IEnumerable<Judgement> Judge(ReadGold article, AttributionModels models)
    {
        var discourse = new Discourse(article.Reading, models.Discourse);
        var attributor = new QuotationAttributor(article.Reading, article.Places, discourse, models);
        foreach (var frame in article.Reading.Frames)
        {
            discourse.Read(frame);
            foreach (var quotation in frame.Quotations.Where(q => article.Places.LastFrame[q] == frame.Index))
            {
                attributor.Attribute(quotation);
            }
        }
        return attributor.Decisions.Select(decision => new Judgement(
            article,
            decision.Key,
            article.Marked[decision.Key],
            decision.Value
        ));
    }
}
