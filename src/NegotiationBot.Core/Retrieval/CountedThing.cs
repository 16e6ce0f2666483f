using System.Collections.Frozen;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>What a number of a sentence counts, beside what is asked to be counted: <c>40 ferries</c>, <c>at least nine young men</c>.</summary>
internal static class CountedThing
{
    /// <summary>So far behind a number stands what it counts, adjectives between.</summary>
    private const int WordsToCounted = 3;

    /// <summary>So far before a number of people stands what happened to them: "killed at least nine people".</summary>
    private const int WordsBack = 3;

    /// <summary>And so far behind them: "nine people have since died".</summary>
    private const int WordsOn = 4;

    /// <summary>What stands before the number of a toll.</summary>
    private static readonly FrozenSet<string> BeforeToll = FrozenSet.Create(
        StringComparer.Ordinal,
        ["to", "at", "of", "is", "was", "reached", "reaches", "passed", "passes", "least", "than"]
    );

    /// <summary>It counts people where a thing is asked to be counted.</summary>
    public static bool IsAnother(AskedCount count, SentenceWords words, int number) =>
        count is { Things.Count: > 0, IsOfPeople: false }
        && Counted(count, words, number) is >= 0 and var counted
        && !count.Things.Contains(words[counted].Term)
        && ArePeople(words[counted].Folded);

    /// <summary>It counts the asked thing itself; of people, those of whom the sentence tells by the number what is asked.</summary>
    /// <param name="isAbout">A word is one of what is asked about.</param>
    public static bool IsAsked(AskedCount count, SentenceWords words, int number, Predicate<string> isAbout)
    {
        // "The other nine boats" are not all of them.
        if (
            number > 0 && words[number - 1].Folded is "other" or "another" or "remaining" or "further"
            || !AreOfKind(count, words)
        )
        {
            return false;
        }
        if (count.Things.Count == 0 && IsToll(words, number, isAbout))
        {
            return true;
        }
        var counted = Counted(count, words, number);
        return counted >= 0
            && (
                count.Things.Count > 0
                    ? count.Things.Contains(words[counted].Term) && IsAboutMore(count, words, isAbout)
                    : ArePeople(words[counted].Folded) && IsToldOfThem(words, number, counted, isAbout)
            );
    }

    private static bool AreOfKind(AskedCount count, SentenceWords words)
    {
        foreach (var kind in count.OfKind)
        {
            if (!words.Hold(kind))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Of nothing but the boats the sentence would be of any boats.</summary>
    private static bool IsAboutMore(AskedCount count, SentenceWords words, Predicate<string> isAbout)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (isAbout(words[i].Term) && !count.Things.Contains(words[i].Term))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsToldOfThem(SentenceWords words, int number, int counted, Predicate<string> isAbout)
    {
        for (var i = number - 1; i >= 0 && i >= number - WordsBack && words.AreClose(i); i--)
        {
            if (isAbout(words[i].Term))
            {
                return true;
            }
        }
        for (var i = counted + 1; i < words.Count && i <= counted + WordsOn && words.AreClose(i - 1); i++)
        {
            if (isAbout(words[i].Term))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"The death toll of the storm climbed to nine".</summary>
    private static bool IsToll(SentenceWords words, int number, Predicate<string> isAbout)
    {
        if (number == 0 || !BeforeToll.Contains(words[number - 1].Folded))
        {
            return false;
        }
        for (var i = number - 1; i > 0; i--)
        {
            if (words[i].Folded is "toll")
            {
                return isAbout(words[i - 1].Term);
            }
        }
        return false;
    }

    /// <summary>The noun of the number; −1 where none stands behind it.</summary>
    private static int Counted(AskedCount count, SentenceWords words, int number)
    {
        var from = number + 1;
        while (from < words.Count && words.AreClose(from - 1) && IsOfNumber(words, from))
        {
            from++;
        }
        for (var i = from; i < words.Count && i < from + WordsToCounted && words.AreClose(i - 1); i++)
        {
            if (
                count.Things.Contains(words[i].Term)
                || AskedCount.IsPlural(words[i].Folded)
                || words[i].Folded is "person"
            )
            {
                return i;
            }
            if (TermAnalyzer.IsStopWord(words[i].Folded))
            {
                break;
            }
        }
        return -1;
    }

    /// <summary>"300 to 400", "two million", "hundreds of".</summary>
    private static bool IsOfNumber(SentenceWords words, int i) =>
        AnswerForms.IsNumber(words[i].Folded)
        || (
            words[i].Folded is "to" or "or" or "and" && i + 1 < words.Count && AnswerForms.IsNumber(words[i + 1].Folded)
        )
        || (words[i].Folded is "of" && words[i - 1].Folded is [.., 's']);

    private static bool ArePeople(string folded) =>
        AskedCount.AreAnyPeople(folded)
        || folded is "men" or "women" or "adults"
        || RoleNoun.IsPlural(folded)
        || (folded is [.. var one, 's'] && RoleNoun.IsPerson(one));
}
