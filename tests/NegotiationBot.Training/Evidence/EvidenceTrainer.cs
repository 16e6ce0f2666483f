using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Training.Logistic;

namespace NegotiationBot.Training.Evidence;

/// <summary>Fits the probability that the best candidate of a list answers.</summary>
internal static class EvidenceTrainer
{
    /// <summary>Each set counts as much as so many questions, however many it has.</summary>
    private const double SetWeight = 300;

    /// <returns>The model as the text of its file.</returns>
    public static string Train(IReadOnlyList<JudgedList> lists)
    {
        var questions = lists.GroupBy(list => list.Set).ToDictionary(set => set.Key, QuestionsIn);
        return LogisticTrainer.Train([
            .. lists
                .Where(list => list is { IsMeant: true, Candidates.Count: > 0 })
                .Select(list => new Row<EvidenceFeature>(
                    list.Candidates[0],
                    list.IsRight[0],
                    SetWeight / questions[list.Set]
                )),
        ]);
    }

    private static int QuestionsIn(IEnumerable<JudgedList> set) => set.Select(list => list.Question).Distinct().Count();
}
