using NegotiationBot.Core.Text;

namespace NegotiationBot.Benchmarks.Synthetic;

/// <summary>Questions of 4 to 12 words, half of them function words, as people's are; the content words are taken from one passage.</summary>
internal static class SyntheticQuestions
{
    private const int Shortest = 4;
    private const int Longest = 12;

    public static IReadOnlyList<string> About(int articles, int count)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, count).Select(_ => About(random, random.Next(articles)))];
    }

    private static string About(Random random, int article)
    {
        var indexed = SyntheticCorpus.Article(article);
        var passage = indexed.Passages[random.Next(indexed.Passages.Count)].Span.Of(indexed.Text);
        var contents = TermAnalyzer
            .Analyze(passage)
            .Where(term => !TermAnalyzer.IsStopWord(term.Folded))
            .Select(term => term.Folded)
            .Distinct()
            .ToArray();
        random.Shuffle(contents);
        var words = random.Next(Shortest, Longest + 1);
        var asked = contents
            .Take(words / 2)
            .Concat(Enumerable.Range(0, (words + 1) / 2).Select(_ => Words.Function(random)))
            .ToArray();
        random.Shuffle(asked);
        return string.Join(' ', asked);
    }
}
