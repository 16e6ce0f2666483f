using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Retrieval;

/// <summary>BM25 over passages as its formula says, word by word, with no index at all.</summary>
internal static class HandRanking
{
    /// <summary>The score of every passage with any of the words.</summary>
    public static IReadOnlyDictionary<(ArticleId, Passage), double> Of(
        IReadOnlyList<IndexedArticle> articles,
        string words
    )
    {
        var passages = articles
            .SelectMany(article =>
                article.Passages.Select((passage, i) => (article, passage, Counts: Count(article, i)))
            )
            .ToList();
        var averageLength = passages.Count == 0 ? 0 : passages.Average(unit => unit.Counts.Values.Sum());
        var asked = Terms(words).ToList();
        return passages
            .Where(unit => asked.Any(unit.Counts.ContainsKey))
            .ToDictionary(
                unit => (unit.article.Article.Id, unit.passage),
                unit => asked.Sum(term => Score(term, unit.Counts))
            );

        double Score(string term, Dictionary<string, double> counts)
        {
            var n = passages.Count(unit => unit.Counts.ContainsKey(term));
            var f = counts.GetValueOrDefault(term);
            var idf = Math.Log(1 + ((passages.Count - n + 0.5) / (n + 0.5)));
            var length = counts.Values.Sum() / averageLength;
            return idf * f * 2.2 / (f + (1.2 * (0.25 + (0.75 * length))));
        }
    }

    /// <summary>A word of the title counts a half, one of the opening passage a quarter more.</summary>
    private static Dictionary<string, double> Count(IndexedArticle article, int place)
    {
        var counts = new Dictionary<string, double>();
        foreach (var term in Terms(article.Article.Title))
        {
            counts[term] = counts.GetValueOrDefault(term) + 0.5;
        }
        foreach (var term in Terms(article.Passages[place].Span.Of(article.Text)))
        {
            counts[term] = counts.GetValueOrDefault(term) + (place == 0 ? 1.25 : 1);
        }
        return counts;
    }

    private static IEnumerable<string> Terms(string text) =>
        TermAnalyzer.Analyze(text).Where(term => !TermAnalyzer.IsStopWord(term.Folded)).Select(term => term.Term);
}
