using NegotiationBot.Core.Answers;
using NegotiationBot.Training.Logistic;

namespace NegotiationBot.Training.Answers;

/// <summary>Fits how likely a corpus answers a question, each corpus counting the same, however many questions are asked over it.</summary>
internal static class AnswerabilityTrainer
{
    /// <summary>Each corpus counts as much as so many questions.</summary>
    private const double CorpusWeight = 500;

    /// <returns>The model as the text of its file.</returns>
    public static string Train(IReadOnlyList<AnswerabilityExample> examples)
    {
        var questions = examples.CountBy(example => example.Corpus).ToDictionary();
        return LogisticTrainer.Train([
            .. examples.Select(example => new Row<AnswerabilityFeature>(
                example.Features,
                example.IsAnswerable,
                CorpusWeight / questions[example.Corpus]
            )),
        ]);
    }
}
