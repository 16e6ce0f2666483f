using System.Collections.Frozen;
using System.Globalization;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Finds in a sentence what could be an answer of the asked type: a place, a number, a day. Shape only; it knows no names.</summary>
internal static class AnswerForms
{
    private static readonly FrozenSet<string> Continents = Set("europe asia africa");

    /// <summary>What stands before "a year" where it is as long as that: "for a year", not "twice a year" and not "a year when".</summary>
    private static readonly FrozenSet<string> BeforeDurations = Set(
        "for in within of after about around roughly almost nearly over under half than least most only just last lasts lasted lasting take takes took taken exactly up to by"
    );

    private static readonly FrozenSet<string> BeforeYears = Set(
        "in since by until till from before after during summer spring autumn winter fall early late mid year"
    );

    /// <summary>Behind them "from 2019" tells what something has changed from, and not since when.</summary>
    private static readonly FrozenSet<string> Changes = Set(
        "up down increase increased rise rose risen jump jumped surge surged growth grew drop dropped fall fell decline declined decrease decreased"
    );

    /// <summary>Index terms that ask for time.</summary>
    private static readonly FrozenSet<string> OfTime =
    [
        .. RowWords.Units.Append("time").SelectMany(TermAnalyzer.TermsOf),
    ];

    /// <summary>What is told apart by a number of its own.</summary>
    private static readonly FrozenSet<string> Numbered = Set(
        "article section chapter protocol resolution order paragraph clause annex no phase page title law act route highway channel"
    );

    private const int MostDigitsOfAge = 3;

    private const int HoursOfDay = 24;

    /// <summary>So many words after a number what it counts may stand.</summary>
    private const int WordsToCounted = 2;

    /// <summary>The spans in a sentence that could answer; the question's own terms never do. Empty for <see cref="AskedFor.Anything"/>.</summary>
    public static IReadOnlyList<TextSpan> Find(
        AskedFor askedFor,
        string text,
        ReadOnlySpan<AnalyzedTerm> sentence,
        IReadOnlySet<string> asked
    )
    {
        var words = new SentenceWords(text, sentence);
        var answers = new List<TextSpan>();
        foreach (var at in At(askedFor, words, asked))
        {
            answers.Add(words[at].Span);
        }
        return answers;
    }

    /// <summary>Where those are among the words.</summary>
    public static IReadOnlyList<int> At(AskedFor askedFor, SentenceWords words, IReadOnlySet<string> asked)
    {
        var at = new List<int>();
        for (var i = 0; i < words.Count; i++)
        {
            if (Answers(askedFor, words, i, asked))
            {
                at.Add(i);
            }
        }
        return at;
    }

    /// <summary>A title tells where: "Speech at the harbour school of Larn".</summary>
    public static bool HoldsPlace(string title) =>
        Holds(AskedFor.Place, title, TermAnalyzer.Analyze(title).ToArray(), FrozenSet<string>.Empty);

    public static bool Holds(
        AskedFor askedFor,
        string text,
        ReadOnlySpan<AnalyzedTerm> sentence,
        IReadOnlySet<string> asked
    )
    {
        var words = new SentenceWords(text, sentence);
        var holds = askedFor is AskedFor.Anything;
        for (var i = 0; i < words.Count && !holds; i++)
        {
            holds = Answers(askedFor, words, i, asked);
        }
        return holds;
    }

    private static bool Answers(AskedFor askedFor, SentenceWords words, int i, IReadOnlySet<string> asked) =>
        askedFor switch
        {
            AskedFor.Time => IsTime(words, i) || IsHourOfDay(words, i),
            AskedFor.Date => IsDate(words, i),
            AskedFor.Clock => IsTimeOfDay(words, i),
            AskedFor.Number => IsCount(words, i, asked) && !CountsTime(words, i, asked),
            AskedFor.Count => IsCount(words, i, asked)
                && !CountsTime(words, i, asked)
                && !CountsThings(words, i, asked)
                && Measures.MayCount(words.Text, words.Terms, i, asked),
            AskedFor.Percentage => IsShare(words, i),
            AskedFor.Country => (PlaceForm.Is(words, i) || (IsCapital(words[i]) && Place.Is(words[i].Folded)))
                && !Continents.Contains(words[i].Folded)
                && !asked.Contains(words[i].Term),
            AskedFor.Name => ProperNames.IsOfPerson(words.Text, words.Terms, i, asked),
            AskedFor.NameOfThing => ProperNames.IsOfThing(words.Text, words.Terms, i, asked),
            AskedFor.Amount => IsCount(words, i, asked) && !CountsPeople(words, i) && !CountsTime(words, i, asked),
            AskedFor.Duration => IsDuration(words, i) && !IsPartOfAdjective(words, i, asked),
            AskedFor.Age => IsNumber(words[i]) && IsAge(words, i) && !IsOfSomebodyElse(words, i, asked),
            AskedFor.Place => PlaceForm.Is(words, i) && !asked.Contains(words[i].Term),
            AskedFor.Person => !words.Opens(i)
                && IsCapital(words[i])
                && words[i].Folded is not "i"
                && !asked.Contains(words[i].Term),
            _ => false,
        };

    private static bool IsCount(SentenceWords words, int i, IReadOnlySet<string> asked) =>
        IsNumber(words[i])
        && !IsOneOfMany(words, i)
        && !IsPartOfDate(words, i)
        && !IsYearOfTime(words, i)
        && !IsTimeOfDay(words, i)
        && AskedOrdinal.ValueOf(words[i].Folded) == 0
        && !IsInName(words, i)
        && !IsInAdjective(words, i, asked)
        && !IsOfAge(words, i)
        && !asked.Contains(words[i].Term);

    // "B-52", "G7", "Article 5"; the "3." before a line of a list; "27-year-old" in one word.
    private static bool IsInName(SentenceWords words, int i) =>
        (char.IsLetter(words[i].First) && words[i].Folded.Any(char.IsAsciiDigit))
        || words.FollowsHyphen(i)
        || words.AreMinutes(i)
        || (i > 0 && Numbered.Contains(words[i - 1].Folded) && IsCapital(words[i - 1]))
        || (words.Opens(i) && words.IsBeforeListMark(i))
        || words.IsJoinedSpelling(i);

    // "A three-deck boat" has three decks, and is one; "a nine-member board" has nine people.
    private static bool IsInAdjective(SentenceWords words, int i, IReadOnlySet<string> asked) =>
        words.NextTo(i) is > 0 and var next
        && words.IsBehindHyphen(next)
        && char.IsLetter(words[next].First)
        && !IsNumber(words[next])
        && !asked.Contains(words[next].Term)
        && !RoleNoun.IsPerson(words[next].Folded)
        && words[next].Folded is not "strong"
        && !RowWords.Units.Contains(words[next].Folded)
        && !Measures.Are(words[next].Folded);

    // "those younger than 25", "aged 18"
    private static bool IsOfAge(SentenceWords words, int i) =>
        i > 0
        && (
            words[i - 1].Folded is "aged"
            || (i > 1 && words[i - 1].Folded is "than" && words[i - 2].Folded is "younger" or "older")
        );

    // "60 percent", "60%", "half of them", "two thirds"; what grew "by 5 percent" tells no share.
    private static bool IsShare(SentenceWords words, int i) =>
        words[i].Folded is "half" or "third" or "thirds" or "quarter" or "quarters" or "majority" && i > 0
        || (
            IsNumber(words[i])
            && !(i > 0 && words[i - 1].Folded is "by")
            && (words.IsBeforePercentSign(i) || words.After(i) is "percent" or "percentage" or "per" or "pct")
        );

    // "two regional officials"
    private static bool CountsPeople(SentenceWords words, int i)
    {
        for (var next = i + 1; next < Math.Min(words.Count, i + 1 + WordsToCounted); next++)
        {
            if (RoleNoun.IsPerson(words[next].Folded) || words[next].Folded is "people")
            {
                return true;
            }
        }
        return false;
    }

    // Of how many soldiers there are "two wars" tells nothing; of the dead "nine deaths" do.
    private static bool CountsThings(SentenceWords words, int i, IReadOnlySet<string> asked)
    {
        var next = i + 1;
        // "300 to 400 crossings"
        while (
            next < words.Count
            && (
                IsNumber(words[next])
                || (words[next].Folded is "to" or "or" && next + 1 < words.Count && IsNumber(words[next + 1]))
            )
        )
        {
            next++;
        }
        return next < words.Count
            && words[next].Folded is [.., not 's' and not 'u' and not 'i', 's'] thing
            && !IsCapital(words[next])
            && !asked.Contains(words[next].Term)
            && !AskedCount.OfPeople.Contains(thing)
            && !RoleNoun.IsPlural(thing)
            && !RoleNoun.IsChild(thing)
            && WordVectors.Shipped.Find(thing) >= 0
            && asked.Any(term => RoleNoun.IsPerson(term));
    }

    // "within 48 hours", unless time is what is asked for.
    private static bool CountsTime(SentenceWords words, int i, IReadOnlySet<string> asked) =>
        i + 1 < words.Count && RowWords.Units.Contains(words[i + 1].Folded) && !asked.Overlaps(OfTime);

    private static bool IsTime(SentenceWords words, int i) =>
        RowWords.Days.Contains(words[i].Folded)
        || (
            RowWords.Months.Contains(words[i].Folded)
            && (words[i].Folded is not ("may" or "march") || IsCapital(words[i]) && i > 0)
        )
        || (IsYear(words[i]) && !IsComparedWith(words, i));

    // "Twice as many as in 2019", "an increase from 2019", "compared with 2019": what is told was in another year.
    private static bool IsComparedWith(SentenceWords words, int i) =>
        i > 1
        && (
            words[i - 1].Folded is "than" or "as"
            || (words[i - 1].Folded is "in" && words[i - 2].Folded is "than" or "as")
            || (words[i - 1].Folded is "to" or "with" && words[i - 2].Folded is "compared" or "relative")
            || (words[i - 1].Folded is "on" or "from" or "over" && Changes.Contains(words[i - 2].Folded))
        );

    // "9 a.m.", "9am", "at 14:30", "9 o’clock", "at noon"
    private static bool IsTimeOfDay(SentenceWords words, int i) =>
        RowWords.TimesOfDay.Contains(words[i].Folded) || IsHourOfDay(words, i);

    private static bool IsHourOfDay(SentenceWords words, int i) =>
        (IsHour(words[i].Folded) && (words.IsBeforeMinutes(i) || IsHalfOfDay(words.After(i))))
        || (words[i].Folded is [.. var hour, 'a' or 'p', 'm'] && IsHour(hour));

    public static bool IsHalfOfDay(string folded) => folded is "am" or "pm" or "a.m" or "p.m" or "oclock" or "o'clock";

    private static bool IsHour(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour <= HoursOfDay;

    private static bool IsDate(SentenceWords words, int i) =>
        RowWords.Months.Contains(words[i].Folded)
        && IsCapital(words[i])
        && (IsDayNumber(words, i - 1) || IsDayNumber(words, i + 1));

    private static bool IsDuration(SentenceWords words, int i) =>
        RowWords.Units.Contains(words[i].Folded)
        && (
            words[i].Folded.EndsWith("long", StringComparison.Ordinal)
            || i > 0 && (IsNumber(words[i - 1]) || words[i - 1].Folded is "several" or "few" or "many")
            || i > 1
                && words[i - 1].Folded is "a" or "an"
                && BeforeDurations.Contains(words[i - 2].Folded)
                && !(words.After(i) is "when" or "in" or "that" or "which")
        );

    // "a six-week lockout" tells how long the lockout was, and nothing of what else was asked about.
    private static bool IsPartOfAdjective(SentenceWords words, int i, IReadOnlySet<string> asked)
    {
        if (!words.IsBehindHyphen(i))
        {
            return false;
        }
        // Of "a six-week rail lockout" too.
        for (var next = words.NextTo(i); next > 0 && words.IsJoined(next); next = words.NextTo(next))
        {
            if (asked.Contains(words[next].Term))
            {
                return false;
            }
        }
        return true;
    }

    // "47 years old", "47-year-old", "aged 47", "at the age of 47", "Nora Lind, 47, said", "Lind, who is 47, said"
    private static bool IsAge(SentenceWords words, int i) =>
        (i + 2 < words.Count && words[i + 1].Folded is "year" or "years" && words[i + 2].Folded is "old" or "olds")
        || (i > 0 && words[i - 1].Folded is "aged" or "age")
        || (i > 1 && words[i - 1].Folded is "of" && words[i - 2].Folded is "age")
        || (
            words[i].Folded.Length <= MostDigitsOfAge
            && words.EndsPhrase(i)
            && (words.FollowsComma(i) || (i > 0 && words[i - 1].Folded is "is" or "was" or "turned" or "turns"))
        );

    // "Convicting Webb, 51, of kidnapping the girl" tells how old Webb is, and not the girl.
    private static bool IsOfSomebodyElse(SentenceWords words, int i, IReadOnlySet<string> asked) =>
        (
            words.FollowsComma(i)
            && i > 0
            && !asked.Contains(words[i - 1].Term)
            && asked.Any(term => RoleNoun.IsPerson(term) || RoleNoun.IsChild(term))
        ) || IsOfTheirs(words, i, asked);

    // "Her 50-year-old aunt" tells how old the aunt is, and not she.
    private static bool IsOfTheirs(SentenceWords words, int i, IReadOnlySet<string> asked) =>
        i > 0
        && (words[i - 1].Folded is "his" or "her" or "their" or "my" or "our" or "whose" || words.IsGenitive(i - 1))
        && words.After(i) is "year"
        && WordBehind(words, i) is > 0 and var kin
        && !asked.Contains(words[kin].Term);

    /// <summary>The first behind all that hyphens join to it; -1 where none is.</summary>
    private static int WordBehind(SentenceWords words, int i)
    {
        var next = words.NextTo(i);
        while (next > 0 && words.IsBehindHyphen(next))
        {
            next = words.NextTo(next);
        }
        return next;
    }

    public static bool IsNumber(string folded) => folded.Any(char.IsDigit) || RowWords.Numbers.Contains(folded);

    private static bool IsNumber(SentenceWord word) => IsNumber(word.Folded);

    // "one of the freed men", "one another" and "no one" count nobody.
    private static bool IsOneOfMany(SentenceWords words, int i) =>
        words[i].Folded is "one"
        && (
            (i + 1 < words.Count && words[i + 1].Folded is "of" or "another" or "who" or "that" or "which" or "where")
            || (i > 0 && words[i - 1].Folded is "no" or "the" or "each" or "every")
        );

    // "Signed by 2,316 people": nobody writes a year so.
    private static bool IsYear(SentenceWord word) =>
        word is { Folded.Length: 4, Span.Length: 4 }
        && word.Folded.All(char.IsAsciiDigit)
        && word.Folded[0] is '1' or '2';

    // "in summer 2006"
    private static bool IsYearOfTime(SentenceWords words, int i) =>
        IsYear(words[i])
        && i > 0
        && (
            BeforeYears.Contains(words[i - 1].Folded)
            || IsMonth(words[i - 1])
            || (IsDayNumber(words, i - 1) && i > 1 && IsMonth(words[i - 2]))
        );

    private static bool IsPartOfDate(SentenceWords words, int i) =>
        IsDayNumber(words, i) && ((i > 0 && IsMonth(words[i - 1])) || (i + 1 < words.Count && IsMonth(words[i + 1])));

    private static bool IsMonth(SentenceWord word) => RowWords.Months.Contains(word.Folded) && IsCapital(word);

    /// <summary>18, 18th; not 2025.</summary>
    private static bool IsDayNumber(SentenceWords words, int i) =>
        i >= 0
        && i < words.Count
        && words[i].Folded.TakeWhile(char.IsAsciiDigit).Count() is (1 or 2)
        && words[i].Folded.Length <= 4;

    private static bool IsCapital(SentenceWord word) => char.IsUpper(word.First);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
