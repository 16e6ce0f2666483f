using System.Collections.Frozen;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Tells by shape whether a word belongs to a name that could be the one asked for.</summary>
internal static class ProperNames
{
    private static readonly FrozenSet<string> Compass = Set(
        "north south east west northern southern eastern western central new united great black white red baltic"
    );

    /// <summary>What makes a name one of the map.</summary>
    private static readonly FrozenSet<string> OnMap = Set(
        "sea river lake reef harbour harbor mount ocean strait gulf bay coast island islands peninsula mountain mountains valley region oblast province district county city street square avenue states nations union"
    );

    /// <summary>People are not in them: "in Hallin", "at Quarrow".</summary>
    private static readonly FrozenSet<string> Placing = Set("in at into near outside inside across around");

    private static readonly FrozenSet<string> Naming = Set("called named dubbed titled entitled codenamed known");

    /// <summary>So many words before a name its office may take.</summary>
    private const int WordsOfOffice = 6;

    /// <summary>A capital that begins no sentence and names no place, body, day or office, and nothing that the question has.</summary>
    public static bool IsOfPerson(string text, ReadOnlySpan<AnalyzedTerm> terms, int i, IReadOnlySet<string> asked)
    {
        if (!MayBeName(text, terms, i, asked))
        {
            return false;
        }
        var (first, last) = Run(text, terms, i);
        var name = NameOf(terms, first, i);
        if (
            HoldsAsked(terms[name..(last + 1)], asked)
            || (Tells(terms, last, asked) && !HasAskedOffice(terms, first, last, asked))
            || IsOfMore(text, terms, last)
        )
        {
            return false;
        }
        if (IsGiven(terms, first, last))
        {
            return true;
        }
        // "A Larnish engineer": the word alone is nobody's name.
        if (first == last && PlaceWords.Peoples.Contains(terms[first].Folded))
        {
            return false;
        }
        for (var at = name; at <= last; at++)
        {
            if (BodyWord.Is(terms[at].Folded) || OnMap.Contains(terms[at].Folded))
            {
                return false;
            }
        }
        var isTitled = name > first || Honorific.Is(terms[first].Folded) || RoleNoun.IsPerson(terms[first].Folded);
        var before = first > 0 ? terms[first - 1].Folded : "";
        return isTitled
            || (
                before is not "the"
                && !(
                    first == last
                    && (first == 0 || Placing.Contains(before) || before is "of" || IsWhereTo(terms[..first]))
                )
            );
    }

    /// <summary>The same of a thing; behind "called" and between quotation marks any capital may be one.</summary>
    public static bool IsOfThing(string text, ReadOnlySpan<AnalyzedTerm> terms, int i, IReadOnlySet<string> asked)
    {
        if (!MayBeName(text, terms, i, asked))
        {
            return false;
        }
        var (first, last) = Run(text, terms, i);
        if (HoldsAsked(terms[first..(last + 1)], asked))
        {
            return false;
        }
        if (IsQuoted(text, terms[first].Span) || (first > 0 && Naming.Contains(terms[first - 1].Folded)))
        {
            return true;
        }
        for (var at = first; at <= last; at++)
        {
            if (OnMap.Contains(terms[at].Folded) || BodyWord.IsName(terms[at].Folded))
            {
                return false;
            }
        }
        return first > 0
            && !IsGiven(terms, first, last)
            && !Honorific.Is(terms[first].Folded)
            && !Placing.Contains(terms[first - 1].Folded)
            && terms[first - 1].Folded is not ("to" or "from");
    }

    /// <summary>"Came to Hallin"; what is given to somebody goes to a person.</summary>
    private static bool IsWhereTo(ReadOnlySpan<AnalyzedTerm> before) =>
        before
            is [
                ..,
                {
                    Folded: "came"
                        or "come"
                        or "comes"
                        or "went"
                        or "go"
                        or "goes"
                        or "travelled"
                        or "traveled"
                        or "flew"
                        or "moved"
                        or "returned"
                        or "trip"
                        or "visit"
                },
                { Folded: "to" },
            ];

    private static bool MayBeName(string text, ReadOnlySpan<AnalyzedTerm> terms, int i, IReadOnlySet<string> asked)
    {
        var (folded, span) = (terms[i].Folded, terms[i].Span);
        return span.Length > 2
            && !text.AsSpan(span.Start, span.Length).Contains('-')
            && char.IsUpper(text[span.Start])
            && char.IsLower(text[span.End - 1])
            && !asked.Contains(terms[i].Term)
            && !TermAnalyzer.IsStopWord(folded)
            && !SentenceOpeners.Contains(folded)
            && !Place.IsOrigin(folded)
            && !RowWords.Days.Contains(folded)
            && !RowWords.Months.Contains(folded)
            && !Compass.Contains(folded)
            && !BodyWord.IsName(folded)
            && !Honorific.Is(folded)
            && !RoleNoun.IsAny(folded);
    }

    /// <summary>The capitals around a word with nothing but a space between them, and what "of" joins to them.</summary>
    private static (int First, int Last) Run(string text, ReadOnlySpan<AnalyzedTerm> terms, int i)
    {
        var (first, last) = (i, i);
        while (
            first > 0
            && Joins(text, terms[first - 1], terms[first])
            && (IsCapital(text, terms[first - 1]) || JoinsBodies(text, terms, first - 1))
        )
        {
            first--;
        }
        while (last + 1 < terms.Length && Joins(text, terms[last], terms[last + 1]) && IsCapital(text, terms[last + 1]))
        {
            last++;
        }
        return (first, last);
    }

    private static bool JoinsBodies(string text, ReadOnlySpan<AnalyzedTerm> terms, int of) =>
        terms[of].Folded is "of" && of > 0 && IsCapital(text, terms[of - 1]);

    private static bool IsCapital(string text, AnalyzedTerm term) => char.IsUpper(text[term.Span.Start]);

    private static bool Joins(string text, AnalyzedTerm before, AnalyzedTerm after) =>
        after.Span.Start > before.Span.End && text[before.Span.End..after.Span.Start] is " " or "\u00a0" or ". ";

    /// <summary>Where the name begins in a run of capitals: "Harbour Minister Mara Ellery" is asked for as the harbour minister, and named behind that.</summary>
    private static int NameOf(ReadOnlySpan<AnalyzedTerm> terms, int first, int i)
    {
        var name = i;
        while (name > first && !RoleNoun.IsPerson(terms[name - 1].Folded))
        {
            name--;
        }
        return name;
    }

    /// <summary>"The envoy to Norland, Mara Ellery, said": who tells of it is who was asked for.</summary>
    private static bool HasAskedOffice(
        ReadOnlySpan<AnalyzedTerm> terms,
        int first,
        int last,
        IReadOnlySet<string> asked
    )
    {
        for (var at = Math.Max(0, first - WordsOfOffice); at <= last; at++)
        {
            if (RoleNoun.IsPerson(terms[at].Folded) && asked.Contains(terms[at].Term))
            {
                return true;
            }
        }
        return false;
    }

    private static bool HoldsAsked(ReadOnlySpan<AnalyzedTerm> run, IReadOnlySet<string> asked)
    {
        foreach (var term in run)
        {
            if (
                asked.Contains(term.Term)
                && !Honorific.Is(term.Folded)
                && !RoleNoun.IsAny(term.Folded)
                && !Place.Is(term.Folded)
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsGiven(ReadOnlySpan<AnalyzedTerm> terms, int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            if (GivenName.IsKnown(terms[at].Folded))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"Marta Kelm announced that a diver was found": she tells of it, and is not who was found.</summary>
    private static bool Tells(ReadOnlySpan<AnalyzedTerm> terms, int last, IReadOnlySet<string> asked) =>
        last + 1 < terms.Length
        && (
            PlainWords.Saying.Contains(terms[last + 1].Folded)
            || terms[last + 1].Folded is "announces" or "reports" or "reported"
        )
        && !asked.Contains(terms[last + 1].Term);

    /// <summary>"The Kelm administration", "a Kelm-era law", "Title 42": the name is part of another.</summary>
    private static bool IsOfMore(string text, ReadOnlySpan<AnalyzedTerm> terms, int last) =>
        text.AsSpan(terms[last].Span.End) is ['-', ..]
        || (
            last + 1 < terms.Length
            && (RoleNoun.IsBody(terms[last + 1].Folded) || char.IsAsciiDigit(terms[last + 1].Folded[0]))
            && terms[last + 1].Span.Start == terms[last].Span.End + 1
        );

    private static bool IsQuoted(string text, TextSpan name) =>
        name.Start > 0 && text[name.Start - 1] is '"' or '“' or '‘' or '«';

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
