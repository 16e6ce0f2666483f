using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Whether a sentence tells by its build that somebody did the asked deed, or that it was done to them: <c>Holt vetoed the bill</c>, <c>Holt was fired</c>.</summary>
/// <param name="verb">Index terms of the deed.</param>
internal sealed class DeedTold(AskedDeed deed, IReadOnlySet<string> verb)
{
    /// <summary>So far before a verb stands its subject, where no comma parts them.</summary>
    private const int WordsOfSubject = 8;

    /// <summary>So far before a participle stands what makes it passive: "was later fired".</summary>
    private const int WordsToBeing = 3;

    /// <summary>So far behind a verb stands to whom it was done: "fired Deputy Envoy Ada Holt".</summary>
    private const int WordsToObject = 4;

    public bool IsIn(SentenceWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!verb.Contains(words[i].Term))
            {
                continue;
            }
            var being = BeingBefore(words, i);
            var isTold =
                being >= 0 ? deed.IsDoneTo && IsSubject(words, being)
                : !IsFinite(words, i) ? false
                : deed.IsDoneTo ? IsObject(words, i)
                : IsSubject(words, i);
            if (isTold)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A form that tells: "vetoed", "vetoes"; "the veto" is a noun, and "to veto" may never have come.</summary>
    private static bool IsFinite(SentenceWords words, int verbAt)
    {
        var word = words[verbAt].Folded;
        return (
                word.EndsWith("ed", StringComparison.Ordinal)
                || word.EndsWith('s')
                || PlainWords.IrregularlyDone.Contains(word)
                || IrregularWords.BaseOf(word) != word
            )
            && !(
                verbAt > 0
                && (
                    words[verbAt - 1].Folded is "to" or "by"
                    || Determiners.OpensPhrase(words[verbAt - 1].Folded)
                    || words.IsGenitive(verbAt - 1)
                )
            );
    }

    private static int BeingBefore(SentenceWords words, int verbAt)
    {
        for (var i = verbAt - 1; i >= 0 && i >= verbAt - WordsToBeing; i--)
        {
            if (PlainWords.Being.Contains(words[i].Folded) || words[i].Folded is "got" or "gets" or "get")
            {
                return i;
            }
        }
        return -1;
    }

    private bool IsObject(SentenceWords words, int verbAt)
    {
        for (var i = verbAt + 1; i < words.Count && i <= verbAt + WordsToObject; i++)
        {
            if (deed.Doer.Contains(words[i].Term) && !words.IsGenitive(i))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"Holt later resigned"; of "Holt, who had met Ilves, resigned" what is before the first comma.</summary>
    private bool IsSubject(SentenceWords words, int verbAt)
    {
        var end = verbAt;
        while (end > 0 && words[end - 1].Folded is "has" or "had" or "have" or "also" or "just" or "later" or "been")
        {
            end--;
        }
        var isParted = end > 0 && !words.AreClose(end - 1);
        var (from, to) = isParted ? (0, FirstBreak(words, end)) : (Math.Max(0, end - WordsOfSubject), end);
        for (var i = to - 1; i >= from && (isParted || i == to - 1 || words.AreClose(i)); i--)
        {
            if (deed.Doer.Contains(words[i].Term) && !words.IsGenitive(i))
            {
                return true;
            }
            if (PlainWords.Saying.Contains(words[i].Folded) || words[i].Folded is "that" or "by" or "with")
            {
                return false;
            }
        }
        return false;
    }

    private static int FirstBreak(SentenceWords words, int end)
    {
        for (var i = 1; i < end; i++)
        {
            if (words.FollowsComma(i))
            {
                return i;
            }
        }
        return end;
    }
}
