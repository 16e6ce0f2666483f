using System.Collections.Frozen;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// Whether whoever is asked about did what a verb tells, or it was done to them, and not somebody who stands between, or of whom they are only told to be:
/// <c>Holt heard that Reyl resigned</c>, <c>opponents of Holt resigned</c>.
/// </summary>
internal sealed class DoerOfDeed(AskedDeed deed)
{
    /// <summary>So far before a verb stands its subject, where no comma parts them.</summary>
    private const int WordsOfSubject = 8;

    /// <summary>So far before a participle stands what makes it passive: "was later fired".</summary>
    private const int WordsToBeing = 3;

    /// <summary>So far behind a verb stands to whom it was done: "fired Deputy Envoy Ada Holt".</summary>
    private const int WordsToObject = 4;

    /// <summary>So far before a name stands the pronoun of a clause that it ends: "a man who attacked Holt".</summary>
    private const int WordsOfRelative = 3;

    /// <summary>Behind them another deed is told: "on Friday, a day after Holt resigned".</summary>
    public static FrozenSet<string> OpeningClauses { get; } =
        FrozenSet.Create(
            StringComparer.Ordinal,
            [
                "after",
                "before",
                "since",
                "until",
                "when",
                "while",
                "who",
                "which",
                "that",
                "whose",
                "where",
                "as",
                "but",
            ]
        );

    public bool IsAt(SentenceWords words, int verb) =>
        BeingBefore(words, verb) is >= 0 and var being ? deed.IsDoneTo && IsSubject(words, being)
        : deed.IsDoneTo ? IsObject(words, verb)
        : IsSubject(words, verb);

    public bool IsNamedIn(SentenceWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (IsDoer(words, i))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"Is resigning" is no passive; nor is the deed of "got Reyl fired" done to whoever got him that.</summary>
    private static int BeingBefore(SentenceWords words, int verb)
    {
        if (words[verb].Folded.EndsWith("ing", StringComparison.Ordinal))
        {
            return -1;
        }
        for (var i = verb - 1; i >= 0 && i >= verb - WordsToBeing && words.AreClose(i); i--)
        {
            var word = words[i].Folded;
            if (PlainWords.Being.Contains(word) || word is "got" or "gets" or "get")
            {
                return i;
            }
            if (word is "to" or "and" or "or" || OpeningClauses.Contains(word) || OpensAnother(words, i))
            {
                return -1;
            }
        }
        return -1;
    }

    /// <summary>"Reyl, fired by Holt, sued" and "the board fired Reyl, Holt said" tell of Reyl.</summary>
    private bool IsObject(SentenceWords words, int verb)
    {
        for (var i = verb + 1; i < words.Count && i <= verb + WordsToObject && words.AreClose(i - 1); i++)
        {
            if (IsDoer(words, i))
            {
                var last = i;
                while (words.AreClose(last) && IsDoer(words, last + 1))
                {
                    last++;
                }
                return !words.IsGenitive(last);
            }
            if (Prepositions.Contains(words[i].Folded))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>"Holt later resigned"; of "Holt, who had met Ilves, resigned" what is before the first comma.</summary>
    private bool IsSubject(SentenceWords words, int verb)
    {
        var end = verb;
        while (
            end > 0
            && (
                words[end - 1].Folded is "has" or "had" or "have" or "also" or "just" or "later"
                || PlainWords.Being.Contains(words[end - 1].Folded)
            )
        )
        {
            end--;
        }
        var isParted = end > 0 && !words.AreClose(end - 1);
        var (from, to) = isParted ? (0, FirstBreak(words, end)) : (Math.Max(0, end - WordsOfSubject), end);
        for (var i = to - 1; i >= from && (isParted || i == to - 1 || words.AreClose(i)); i--)
        {
            if (IsDoer(words, i))
            {
                return !words.IsGenitive(i) && !HangsOnAnother(words, i);
            }
            if (
                PlainWords.Saying.Contains(words[i].Folded)
                || words[i].Folded is "by" or "with"
                || OpeningClauses.Contains(words[i].Folded)
                || OpensAnother(words, i)
            )
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

    private bool IsDoer(SentenceWords words, int i) => deed.Doer.Contains(words[i].Term);

    /// <summary>Somebody or something else begins here; "of the Harbour Party" and "and Reyl" go on with whoever stands before.</summary>
    private static bool OpensAnother(SentenceWords words, int i)
    {
        if (
            !(IsCapital(words, i) || Determiners.OpensPhrase(words[i].Folded))
            || IsDate(words[i].Folded)
            || i == 0
            || !words.AreClose(i - 1)
        )
        {
            return false;
        }
        var before = words[i - 1].Folded;
        return !IsCapital(words, i - 1)
            && !Determiners.OpensPhrase(before)
            && !Prepositions.Contains(before)
            && !(before is "and" or "or" && i > 1 && IsCapital(words, i - 2));
    }

    /// <summary>"Opponents of Envoy Holt", "a man who attacked Holt"; "on Friday Holt" and "after Holt" begin with her.</summary>
    private static bool HangsOnAnother(SentenceWords words, int name)
    {
        var first = name;
        while (
            first > 0
            && words.AreClose(first - 1)
            && !IsDate(words[first - 1].Folded)
            && (
                IsCapital(words, first - 1) && !Prepositions.Contains(words[first - 1].Folded)
                || RoleNoun.IsAny(words[first - 1].Folded)
                || Determiners.Contains(words[first - 1].Folded)
            )
        )
        {
            first--;
        }
        for (var i = first - 1; i >= 0 && i >= first - WordsOfRelative && words.AreClose(i); i--)
        {
            var word = words[i].Folded;
            if (
                i == first - 1
                    ? Prepositions.Contains(word) && !OpeningClauses.Contains(word)
                    : word is "who" or "which" or "that"
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsCapital(SentenceWords words, int i) => char.IsUpper(words[i].First);

    private static bool IsDate(string folded) => RowWords.Days.Contains(folded) || RowWords.Months.Contains(folded);
}
