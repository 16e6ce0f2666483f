using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Training.Evidence;

namespace NegotiationBot.Training.Answers;

/// <summary>Asks the questions of a set, and notes what their answers are weighed by; of two questions in one nobody marked which is answerable.</summary>
internal sealed class AnswerabilityExamples(SpeakerRegistry registry)
{
    public async Task<IReadOnlyList<AnswerabilityExample>> OfAsync(GoldSet set)
    {
        var (index, analyzer) = await new GoldCorpus(registry).OpenAsync(set.Corpus);
        var retriever = new Retriever(index, EvidenceModel.Shipped);
        return
        [
            .. set
                .Questions.AsParallel()
                .AsOrdered()
                .SelectMany(gold =>
                    analyzer.Analyze(gold.Asked(GoldCorpus.AskedAt)).Parts is [var part]
                    && FeaturesOf(retriever.Find(part, RetrievalFilter.Everything)) is { } features
                        ? [new AnswerabilityExample(set.Corpus, set.Name, gold.Id, gold.Answerable, features)]
                        : Array.Empty<AnswerabilityExample>()
                ),
        ];
    }

    private static Core.Quotes.Choice.Features<AnswerabilityFeature>? FeaturesOf(Findings found) =>
        Answerability.FeaturesOf(found, AnswerComposer.Compose(found));
}
