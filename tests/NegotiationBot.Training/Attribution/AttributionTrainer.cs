using NegotiationBot.Core.Quotes.Candidates;
using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Certainty;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Reported;
using NegotiationBot.Training.Trees;

namespace NegotiationBot.Training.Attribution;

/// <summary>Fits the attributor's models to annotated articles.</summary>
internal static class AttributionTrainer
{
    private const int Parts = 4;

    private static readonly TreeOptions OfSpeaker = new(Trees: 220, Leaves: 14);
    private static readonly TreeOptions OfAntecedent = new(Trees: 200, Leaves: 6, FewestInLeaf: 60);
    private static readonly TreeOptions OfReportCue = new(Trees: 60, Leaves: 8, Shrinkage: 0.15, FewestInLeaf: 30);
    private static readonly TreeOptions OfReport = new(Trees: 240, Leaves: 20, FewestInLeaf: 30);
    private static readonly TreeOptions OfNamesake = new(Trees: 60, Leaves: 4, FewestInLeaf: 20);

    /// <summary>
    /// What a quotation sees of those before it, and how likely the meanings of its mentions are, comes from models that have not seen the article: as it
    /// will be on articles to come. The first models, which decide that, see the truth instead; of reported speech they decide nothing.
    /// </summary>
    public static AttributionFiles Train(IReadOnlyList<ReadGold> articles)
    {
        var parts = articles
            .Index()
            .GroupBy(at => at.Index % Parts, at => at.Item)
            .Select(part => part.ToList())
            .ToList();
        var taught = parts.Select(part => Collect(part, null) with { Report = ReportExamples.None }).ToList();
        var examples = Examples.None;
        for (var i = 0; i < parts.Count; i++)
        {
            var others = Examples.None;
            foreach (var other in taught.Where((_, j) => j != i))
            {
                others.Add(other);
            }
            examples.Add(Collect(parts[i], Fit(others)));
        }
        return Fit(examples);
    }

    /// <summary>The model of whom a pronoun means alone, from articles read with the truth.</summary>
    public static string TrainPronouns(IReadOnlyList<ReadGold> articles) =>
        ModelFile.Write<AntecedentFeature>(TreeTrainer.Train(Collect(articles, null).Antecedent, OfAntecedent));

    /// <summary>The models of reported speech alone, beside others as they are.</summary>
    public static ReportFiles TrainReports(IReadOnlyList<ReadGold> articles, DiscourseModels discourse)
    {
        var examples = ReportExamples.None;
        foreach (var article in articles)
        {
            examples.Add(Examples.OfReports(article, discourse));
        }
        return Fit(examples);
    }

    private static Examples Collect(IReadOnlyList<ReadGold> articles, AttributionFiles? files)
    {
        var models = files?.ToModels();
        var examples = Examples.None;
        foreach (var article in articles)
        {
            examples.Add(Examples.Of(article, models));
        }
        return examples;
    }

    private static AttributionFiles Fit(Examples examples) =>
        new(
            ModelFile.Write<CandidateFeature>(TreeTrainer.Train(examples.Speaker, OfSpeaker)),
            ModelFile.Write<AntecedentFeature>(TreeTrainer.Train(examples.Antecedent, OfAntecedent)),
            ModelFile.Write<NamesakeFeature>(TreeTrainer.Train(examples.Namesake, OfNamesake)),
            ModelFile.Write<CertaintyFeature>([]),
            Fit(examples.Report)
        );

    private static ReportFiles Fit(ReportExamples examples) =>
        new(
            ModelFile.Write<ReportFeature>(TreeTrainer.Train(examples.Cue, OfReportCue)),
            ModelFile.Write<ReportFeature>(TreeTrainer.Train(examples.Stretch, OfReport))
        );
}
