using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Whether a question asks for what is not so: <c>which of them did not sign</c>.</summary>
internal static class Denial
{
    /// <summary>
    /// The main clause denies, after the word that asks. "Didn't she sign?" expects a yes, and "those who did not sign" names somebody: neither does.
    /// </summary>
    public static bool IsAsked(MarkedWords words, IReadOnlyList<TextSpan> quoted)
    {
        var asking = Enumerable.Range(0, words.Count).FirstOrDefault(i => Asks(words[i]), words.Count);
        if (asking < words.Count && words[asking] is "why")
        {
            // The reason why somebody did not sign need not deny anything.
            return false;
        }
        for (var i = asking + 1; i < words.Count && !OpensClause(words[i]); i++)
        {
            if (
                words[i] is "not" or "never"
                && IsOfVerb(words, asking, i)
                && !quoted.Any(span => span.Contains(words.Words[i].Span))
            )
            {
                return i + 1 == words.Count || words[i + 1] is not "only";
            }
        }
        return false;
    }

    /// <summary>"Is not", "does often not", "did the two of them not sign"; "is a problem not known to them" denies nothing of the problem's.</summary>
    private static bool IsOfVerb(MarkedWords words, int asking, int i)
    {
        var before = i - 1;
        while (before > asking && words[before].EndsWith("ly", StringComparison.Ordinal))
        {
            before--;
        }
        return PlainWords.Doing.Contains(words[before])
            || PlainWords.Pronouns.Contains(words[before])
            || words.Names.Any(name => name.End == i)
            || Enumerable
                .Range(asking, i - asking)
                .Any(at => PlainWords.Doing.Contains(words[at]) && !PlainWords.Being.Contains(words[at]));
    }

    private static bool Asks(string word) =>
        word is "what" or "which" or "who" or "whom" or "whose" or "when" or "where" or "why" or "how";

    private static bool OpensClause(string word) =>
        word is "that" or "if" or "because" or "although" or "while" or "since" || Asks(word);
}
