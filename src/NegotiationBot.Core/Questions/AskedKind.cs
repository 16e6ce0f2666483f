using System.Collections.Frozen;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>What an answer must hold by the noun that is asked for, whatever the phrasing around it: <c>which diver did Kelm say was found</c>.</summary>
internal static class AskedKind
{
    /// <summary>So far behind "which" stands what is asked for: "which old harbour pilot".</summary>
    private const int MostWords = 4;

    private static readonly FrozenSet<string> Shares = Set("percent percentage percents pct share proportion turnout");

    private static readonly FrozenSet<string> Heading = Set(
        "head heads headed lead leads led chair chairs chaired command commands commanded run runs ran"
    );

    /// <summary>Nouns for people that as often mean a country or a body: which allies paid no name of a person tells.</summary>
    private static readonly FrozenSet<string> OftenBodies = Set(
        """
        ally partner member donor guarantor signatory participant mediator source user supporter opponent rival host observer backer broker intermediary middleman
        facilitator neighbor neighbour contributor investor owner champion major moderate independent leader fan star
        """
    );

    /// <param name="byPhrasing">What the words around it say.</param>
    /// <param name="text">The question as typed: the sign for percent is no word.</param>
    public static AskedFor Read(MarkedWords words, string text, AskedFor byPhrasing)
    {
        if (byPhrasing is AskedFor.Time && TellsWhen(words))
        {
            byPhrasing = AskedFor.Anything;
        }
        return byPhrasing switch
        {
            AskedFor.Anything or AskedFor.Person or AskedFor.Number or AskedFor.Place => OfNoun(words, text)
                ?? Counted(words, byPhrasing),
            _ => byPhrasing,
        };
    }

    /// <summary>"Date of the signing", "date Kelm and Holt met"; not "date palms".</summary>
    private static bool AsksDate(MarkedWords words) =>
        words.AfterFillers + 1 is var next
        && next < words.Count
        && words[next - 1] is "date"
        && (words[next] is "of" or "the" or "when" or "for" || words.NamesAt(next).Count > 0);

    /// <summary>"When Kelm came to Larn what did she bring": the "when" does not ask.</summary>
    private static bool TellsWhen(MarkedWords words) =>
        words.AfterFillers is var when
        && when + 1 < words.Count
        && words[when] is "when"
        && !PlainWords.Doing.Contains(words[when + 1])
        && Enumerable
            .Range(when + 2, Math.Max(0, words.Count - when - 2))
            .Any(i => words[i] is "what" or "which" or "who" or "where" or "how");

    private static AskedFor? OfNoun(MarkedWords words, string text)
    {
        if (AsksDate(words))
        {
            return AskedFor.Date;
        }
        if (AsksForName(words) is var of and >= 0)
        {
            return IsOfPeople(words, of) ? AskedFor.Name : AskedFor.NameOfThing;
        }
        if (AsksWhoTheyAre(words) || AsksWhoHeads(words) || AsksWhoHolds(words))
        {
            return AskedFor.Name;
        }
        var asking = Enumerable.Range(0, words.Count).FirstOrDefault(i => words[i] is "which" or "what" or "wat", -1);
        if (asking >= 0 && IsOfSeveralPeople(words, asking + 1))
        {
            return AskedFor.Name;
        }
        if (asking >= 0 && IsPaid(words, asking + 1))
        {
            return AskedFor.Amount;
        }
        if (asking >= 0 && IsOfShare(words, asking + 1))
        {
            return AskedFor.Percentage;
        }
        for (var i = asking + 1; asking >= 0 && i < Math.Min(words.Count, asking + 1 + MostWords); i++)
        {
            if (Shares.Contains(words[i]))
            {
                return AskedFor.Percentage;
            }
            var isLast = i + 1 == words.Count || (PlainWords.AreFrame(words[i + 1]) && !IsOnePerson(words[i + 1]));
            if ((isLast || IsDone(words[i + 1])) && IsOnePerson(words[i]))
            {
                return AskedFor.Name;
            }
            if (words[i] is "country" or "countries" or "nation" or "nations")
            {
                return AskedFor.Country;
            }
            if (isLast || PlainWords.Doing.Contains(words[i]))
            {
                break;
            }
        }
        return asking >= 0 && HasBarePercentSign(text) ? AskedFor.Percentage : null;
    }

    /// <summary>"Which two Ivarrans": who they are, no number tells.</summary>
    private static bool IsOfSeveralPeople(MarkedWords words, int from) =>
        from + 1 < words.Count && IsNumber(words[from]) && IsOfPeople(words, from + 1, most: 1);

    /// <summary>"What is the league paying for the ferries"; "what did it pay for" asks for a thing.</summary>
    private static bool IsPaid(MarkedWords words, int from) =>
        from < words.Count
        && PlainWords.Being.Contains(words[from])
        && Enumerable.Range(from + 1, words.Count - from - 1).Any(i => words[i] is "paying" or "earning" or "charging");

    /// <summary>"What was the exact turnout".</summary>
    private static bool IsOfShare(MarkedWords words, int from) =>
        from < words.Count
        && PlainWords.Being.Contains(words[from])
        && Enumerable
            .Range(from + 1, Math.Min(words.Count - from - 1, MostWords))
            .TakeWhile(i => !PlainWords.Doing.Contains(words[i]))
            .Any(i => Shares.Contains(words[i]));

    private static AskedFor Counted(MarkedWords words, AskedFor byPhrasing) =>
        After(words, "how") switch
        {
            "many" when RowWords.Units.Contains(After(words, "many")) => AskedFor.Duration,
            "many" when byPhrasing is AskedFor.Anything or AskedFor.Number => AskedFor.Count,
            "much" when byPhrasing is AskedFor.Anything => AskedFor.Amount,
            "long" when byPhrasing is AskedFor.Anything => AskedFor.Duration,
            "old" when byPhrasing is AskedFor.Anything => AskedFor.Age,
            _ => byPhrasing,
        };

    private static string After(MarkedWords words, string word)
    {
        var at = Enumerable.Range(0, words.Count).FirstOrDefault(i => words[i] == word, words.Count);
        return at + 1 < words.Count ? words[at + 1] : "";
    }

    /// <summary>Where what is named is said: "the name of the ship", "what is the ship's name". −1 where no name is asked for.</summary>
    private static int AsksForName(MarkedWords words)
    {
        var name = Enumerable.Range(0, words.Count).FirstOrDefault(i => words[i] is "name" or "names", -1);
        return name < 0 ? -1
            : name + 1 < words.Count && words[name + 1] is "of" ? name + 2
            : name + 1 == words.Count && name > 0 ? 0
            : -1;
    }

    /// <summary>"The girl that she brought home", "the two Ivarrans": before the clause that tells more of them stands a word for people.</summary>
    private static bool IsOfPeople(MarkedWords words, int from, int most = MostWords) =>
        Enumerable
            .Range(from, Math.Min(words.Count - from, most))
            .Any(i =>
                RoleNoun.IsPerson(words[i])
                || RoleNoun.IsChild(words[i])
                || words[i] is "guy" or "guys" or "people" or "men" or "women"
                || (Place.Is(words[i].TrimEnd('s')) && words[i].EndsWith("ns", StringComparison.Ordinal))
                || (PlaceWords.Peoples.Contains(words[i]) && i + 1 < words.Count && words[i + 1] is "who" or "that")
            );

    /// <summary>"Who are the three on the board".</summary>
    private static bool AsksWhoTheyAre(MarkedWords words) =>
        words.AfterFillers is var who
        && who + 3 < words.Count
        && words[who] is "who"
        && words[who + 1] is "are" or "were"
        && words[who + 2] is "the"
        && IsNumber(words[who + 3]);

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) || RowWords.Numbers.Contains(word);

    private static bool AsksWhoHeads(MarkedWords words) =>
        words.AfterFillers is var who
        && who + 1 < words.Count
        && words[who] is "who"
        && Heading.Contains(words[who + 1]);

    /// <summary>More than one may be told of by what they are: "nine officers".</summary>
    private static bool IsOnePerson(string word) =>
        word is "guy" or "man" or "woman"
        || (RoleNoun.IsPerson(word) && !RoleNoun.IsPlural(word) && !OftenBodies.Contains(word));

    /// <summary>"Who is the commander of the brigade": a title with "the" has one holder.</summary>
    private static bool AsksWhoHolds(MarkedWords words)
    {
        var who = words.AfterFillers;
        if (
            !(
                who + 3 < words.Count
                && words[who] is "who"
                && words[who + 1] is "is" or "was"
                && words[who + 2] is "the"
            )
        )
        {
            return false;
        }
        var end = who + 3;
        while (
            end < words.Count
            && end - who < 3 + MostWords
            && !TermAnalyzer.IsStopWord(words[end])
            && !PlainWords.AreFrame(words[end])
        )
        {
            end++;
        }
        return end > who + 3 && words[end - 1] is not ("guy" or "man" or "woman") && IsOnePerson(words[end - 1]);
    }

    private static bool IsDone(string word) =>
        word.EndsWith("ed", StringComparison.Ordinal) || PlainWords.IrregularlyDone.Contains(word);

    private static bool HasBarePercentSign(string text) =>
        text.IndexOf('%', StringComparison.Ordinal) is > 0 and var at
        && !char.IsAsciiDigit(text.AsSpan(0, at).TrimEnd()[^1]);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
