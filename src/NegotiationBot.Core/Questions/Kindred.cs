using System.Collections.Concurrent;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Words that mean about the same as another by their vectors: what people remember as <c>clapping</c> the article has as <c>applause</c>.</summary>
internal static class Kindred
{
    /// <summary>From this cosine on; below it neighbours share a field and no meaning.</summary>
    private const float Near = 0.74f;

    private const int Most = 5;

    /// <summary>Questions repeat their words; so many are remembered.</summary>
    private const int MostRemembered = 4096;

    private static readonly ConcurrentDictionary<string, IReadOnlyList<string>> Known = new(StringComparer.Ordinal);

    /// <summary>Index terms of words near in meaning, the nearest first, without the word's own; empty for a word the vectors do not have.</summary>
    public static IReadOnlyList<string> Of(string word)
    {
        if (Known.TryGetValue(word, out var known))
        {
            return known;
        }
        if (Known.Count >= MostRemembered)
        {
            Known.Clear();
        }
        return Known[word] = Find(word);
    }

    private static IReadOnlyList<string> Find(string word)
    {
        // One number, one month is not another.
        if (RowWords.Contain(word))
        {
            return [];
        }
        var own = TermAnalyzer.Analyze(word).Select(part => part.Term).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. WordVectors
                .Shipped.NearestTo(word, Near)
                .SelectMany(TermAnalyzer.Analyze)
                .Select(near => near.Term)
                .Where(term => !own.Contains(term) && !TermAnalyzer.IsStopWord(term))
                .Distinct(StringComparer.Ordinal)
                .Take(Most),
        ];
    }
}
