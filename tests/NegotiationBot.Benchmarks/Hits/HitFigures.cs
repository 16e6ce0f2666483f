using System.Globalization;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Benchmarks.Hits;

/// <summary>Hits@k: the share of questions with evidence among the first k passages. MRR@10: the mean of one over the rank of the first such passage.</summary>
internal static class HitFigures
{
    public static IReadOnlyDictionary<string, string> Of(
        IReadOnlyList<GoldQuestion> questions,
        Func<string, IEnumerable<(IndexedArticle Article, Passage Passage)>> search
    )
    {
        var ranks = questions
            .Select(question =>
                search(question.Text)
                    .Select(
                        (hit, i) =>
                            (
                                Rank: i + 1,
                                IsRight: question.Evidence.Any(evidence => evidence.IsIn(hit.Article, hit.Passage))
                            )
                    )
                    .Where(hit => hit.IsRight)
                    .Select(hit => (int?)hit.Rank)
                    .FirstOrDefault()
            )
            .ToList();
        return new Dictionary<string, string>
        {
            ["Hits@4"] = Share(ranks.Average(rank => rank <= 4 ? 1 : 0.0)),
            ["Hits@10"] = Share(ranks.Average(rank => rank <= 10 ? 1 : 0.0)),
            ["MRR@10"] = Share(ranks.Average(rank => 1.0 / rank ?? 0)),
        };
    }

    private static string Share(double share) => share.ToString("0.0000", CultureInfo.InvariantCulture);
}
