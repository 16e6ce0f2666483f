using NegotiationBot.Core.Quotes.Certainty;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Links;
using NegotiationBot.Training.Trees;

namespace NegotiationBot.Training.Attribution;

/// <summary>Fits how sure a decision is to decisions on articles that the deciding models had not seen.</summary>
internal static class CertaintyTrainer
{
    /// <summary>Words that nobody marked are nobody's speech as a rule, and now and then speech that was overlooked.</summary>
    private const double UnmarkedWeight = 0.5;

    private static readonly TreeOptions Options = new(
        Trees: 90,
        Leaves: 6,
        Shrinkage: 0.06,
        FewestInLeaf: 25,
        Ridge: 8
    );

    public static string Train(IReadOnlyList<Judgement> judgements) =>
        ModelFile.Write<CertaintyFeature>(
            TreeTrainer.Train([.. judgements.Where(CanBeJudged).Select(Example)], Options)
        );

    /// <summary>Somebody was given words that are marked with a source that is known, or that are not marked at all.</summary>
    public static bool CanBeJudged(Judgement judgement) =>
        judgement.Decision.Link.Kind is not LinkKind.Nobody && !judgement.IsOpen;

    private static Group Example(Judgement judgement) =>
        new(
            [new CertaintyReader(judgement.Article.Reading).Of(judgement.Decision).Values.ToArray()],
            [judgement.IsRight],
            judgement.Marked is null ? UnmarkedWeight : 1
        );
}
