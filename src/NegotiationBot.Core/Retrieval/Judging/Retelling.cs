using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>Tells sentences that say the same in the same words, as agencies and outlets take them from each other, an edit or two aside.</summary>
internal static class Retelling
{
    /// <summary>From this share of the words on, of the shorter in the longer, two are one text told again.</summary>
    private const double SameWords = 0.7;

    /// <summary>The first of each text that is told.</summary>
    public static IEnumerable<Candidate> Once(IEnumerable<Candidate> candidates)
    {
        var known = new List<HashSet<string>>();
        foreach (var candidate in candidates)
        {
            var words = WordsIn(candidate.Article, candidate.Span);
            if (!known.Exists(other => AreTheSame(words, other)))
            {
                known.Add(words);
                yield return candidate;
            }
        }
    }

    private static HashSet<string> WordsIn(IndexedArticle article, TextSpan span)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in article.Content.Around(span).In(span))
        {
            if (!TermAnalyzer.IsStopWord(word.Folded))
            {
                words.Add(word.Term);
            }
        }
        return words;
    }

    /// <summary>Another number is another thing told.</summary>
    private static bool AreTheSame(HashSet<string> one, HashSet<string> other)
    {
        var (shorter, longer) = one.Count < other.Count ? (one, other) : (other, one);
        return shorter.Count(longer.Contains) >= SameWords * shorter.Count
            && shorter.Where(IsNumber).All(longer.Contains);
    }

    private static bool IsNumber(string term) => char.IsAsciiDigit(term[0]);
}
