using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>The few words of a sentence that are the asked thing: <c>9,000 farms</c>, <c>Wednesday, April 15</c>.</summary>
public static class AnswerSpan
{
    private const int Longest = 40;

    /// <summary>How many words after a number say what is counted.</summary>
    private const int WordsCounted = 2;

    /// <summary>How many words after an adjective of a people its noun may stand: <c>Kenyan, Ugandan and Congolese truck drivers</c>.</summary>
    private const int MostWordsToNoun = 5;

    /// <summary>So near to a number a word says that it is a difference.</summary>
    private const int WordsToMore = 2;

    /// <summary>Null where the sentence holds none, or two: then the reader chooses; and where it may tell it of somebody else.</summary>
    public static TextSpan? TheOne(QuestionPart part, string text, TextSpan sentence)
    {
        var words = sentence.Of(text);
        var terms = TermAnalyzer.Analyze(words).ToArray();
        if (part.Deed is { } deed && IsAnothers(deed, terms))
        {
            return null;
        }
        var asked = part.Topics.SelectMany(topic => topic.Terms).ToHashSet(StringComparer.Ordinal);
        var grown = new List<TextSpan>();
        foreach (var found in AnswerForms.Find(part.AskedFor, words, terms, asked))
        {
            var span = Grow(found, words, terms, part.AskedFor);
            if (
                grown is [.., var last]
                && (span.Start <= last.End + 1 || IsTownInState(part.AskedFor, words, last, span))
            )
            {
                grown[^1] = last.Cover(span);
            }
            else
            {
                grown.Add(span);
            }
        }
        return
            grown is [{ Length: <= Longest } only]
            && !IsAskedThing(part.AskedFor, terms, only, asked)
            && !(part.AskedFor is AskedFor.Place && (!IsWhere(terms, only) || IsHalf(words, only)))
            && !(part.AskedFor is AskedFor.Time or AskedFor.Date && IsBeforeWhatIsToBeDone(part.Deed, terms, only))
            && !(part.AskedFor is AskedFor.Name && IsOfWhomSomebodyServes(terms, only))
            && !(part.AskedFor is AskedFor.Person && IsNoDoer(part.DoneByWhom, words, terms, only))
            && !(part.AsksMore && !IsDifference(terms, only))
            ? new TextSpan(sentence.Start + only.Start, sentence.Start + only.End)
            : null;
    }

    private static bool IsTownInState(AskedFor askedFor, string text, TextSpan town, TextSpan state) =>
        askedFor is AskedFor.Place && text[town.End..state.Start] is ", ";

    /// <summary>Where they met, "met on Mill Street" tells, and "met as the Far East waited" does not: there it does something itself.</summary>
    private static bool IsWhere(AnalyzedTerm[] terms, TextSpan place)
    {
        var first = Array.FindIndex(terms, term => place.Contains(term.Span));
        var before = first > 0 && Determiners.OpensPhrase(terms[first - 1].Folded) ? first - 2 : first - 1;
        return before >= 0 && (PlaceForm.Places(terms[before].Folded) || terms[before].Folded is "on" or "of" or "off");
    }

    /// <summary>"At the Larn-Hallin border" is neither in Larn nor in Hallin.</summary>
    private static bool IsHalf(string words, TextSpan place) =>
        words.AsSpan(place.End) is ['-' or '–' or '‑' or '/', not ' ', ..];

    /// <summary>When the bridge opens, "agreed on Monday to open the bridge" does not tell: the day is that of the agreement.</summary>
    private static bool IsBeforeWhatIsToBeDone(AskedDeed? deed, AnalyzedTerm[] terms, TextSpan day) =>
        deed is not null
        && Array.FindIndex(terms, term => term.Term == deed.Deed) is > 0 and var done
        && terms[done - 1].Folded is "to"
        && day.End <= terms[done - 1].Span.Start;

    /// <summary>Who sold the theatre, no name with "Theatre" in it tells; "President Kelm" may be who is president.</summary>
    private static bool IsAskedThing(AskedFor askedFor, AnalyzedTerm[] terms, TextSpan name, HashSet<string> asked) =>
        askedFor is AskedFor.Person
        && Array.Exists(
            terms,
            term => name.Contains(term.Span) && asked.Contains(term.Term) && !RoleNoun.IsPerson(term.Folded)
        );

    /// <summary>"Adviser to the Prime Minister Mara Ellery": which of the two offices is hers, only who knows her can tell.</summary>
    private static bool IsOfWhomSomebodyServes(AnalyzedTerm[] terms, TextSpan name) =>
        Array.FindIndex(terms, term => name.Contains(term.Span)) is > 1 and var first
        && terms[first - 1].Folded is "the"
        && (terms[first - 2].Folded is "to" or "for")
        && Array.Exists(terms, term => name.Contains(term.Span) && RoleNoun.IsPerson(term.Folded));

    /// <summary>"Three more votes", "short by three votes"; how many more she needs "needs 40 votes" does not tell.</summary>
    private static bool IsDifference(AnalyzedTerm[] terms, TextSpan number)
    {
        var first = Array.FindIndex(terms, term => number.Contains(term.Span));
        var last = Array.FindLastIndex(terms, term => number.Contains(term.Span));
        return Array.Exists(
            terms[Math.Max(0, first - WordsToMore)..Math.Min(terms.Length, last + 1 + WordsToMore)],
            IsMore
        );
    }

    private static bool IsMore(AnalyzedTerm term) =>
        term.Folded
            is "more"
                or "another"
                or "further"
                or "additional"
                or "extra"
                or "fewer"
                or "less"
                or "short"
                or "by";

    /// <summary>Who built it, "his father had built Dahlan's first pipeline" does not tell of Dahlan: a doer stands before the deed or behind "by", and owns nothing there.</summary>
    private static bool IsNoDoer(string? deed, string words, AnalyzedTerm[] terms, TextSpan name)
    {
        var done = Array.FindIndex(terms, term => term.Term == deed);
        return words.AsSpan(name.Start, name.Length) is [.., var mark, 's'] && TextFolding.IsApostrophe(mark)
            // "Ostrander said that her side had not sold it"
            || (
                done >= 0
                && name.End <= terms[done].Span.Start
                && Array.FindLastIndex(terms, done, term => term.Span.End <= name.End) is >= 0 and var last
                && Judging.Negation.IsIn(terms.AsSpan()[(last + 1)..done])
            )
            || (
                done >= 0
                && terms[done].Span.End <= name.Start
                && !Array.Exists(terms[done..], term => term.Folded is "by" && term.Span.End <= name.Start)
            );
    }

    /// <summary>"Kelm offered to resign on Thursday, but Ostrander refused" tells nothing of Ostrander's resigning: only behind "by" does a doer stand after the deed.</summary>
    private static bool IsAnothers(AskedDeed deed, AnalyzedTerm[] terms)
    {
        var done = Array.FindLastIndex(terms, term => term.Term == deed.Deed);
        var doer = Array.FindIndex(terms, term => deed.Doer.Contains(term.Term));
        return done >= 0 && done < doer && !terms[done..doer].Any(term => term.Folded is "by");
    }

    private static TextSpan Grow(TextSpan found, string text, AnalyzedTerm[] terms, AskedFor askedFor)
    {
        var number = Array.FindIndex(terms, term => term.Span == found);
        var (first, last) = (number, number);
        while (
            first > 0
            && Joins(text, terms[first - 1].Span, terms[first].Span, askedFor)
            && Precedes(text, terms[first - 1], askedFor)
        )
        {
            first--;
        }
        var most = askedFor.IsOfNumber() ? last + WordsCounted : terms.Length - 1;
        while (
            last + 1 < terms.Length
            && last < most
            && Joins(text, terms[last].Span, terms[last + 1].Span, askedFor)
            && Follows(text, terms[last + 1], askedFor)
        )
        {
            last++;
            if (askedFor.IsOfNumber() && IsPlural(terms[last]))
            {
                break;
            }
        }
        // "16 men walked": of two words after a number the second belongs to it only where it is what is counted.
        if (askedFor.IsOfNumber() && last == most && !IsPlural(terms[last]) && !IsAdjectiveOfPeople(text, terms[last]))
        {
            last--;
        }
        if (askedFor.IsOfNumber() && IsAdjectiveOfPeople(text, terms[last]))
        {
            last = EndOfCounted(text, terms, last) is > 0 and var end && LengthOf(first, end) <= Longest ? end : number;
        }
        return terms[first].Span.Cover(terms[last].Span);

        int LengthOf(int from, int to) => terms[from].Span.Cover(terms[to].Span).Length;
    }

    // "Nineteen Kenyan", "nine young Verani"
    private static bool IsAdjectiveOfPeople(string text, AnalyzedTerm term) =>
        char.IsUpper(text[term.Span.Start]) && !IsPlural(term) && !char.IsAsciiDigit(term.Folded[0]);

    /// <summary>Behind one adjective others and their noun: <c>Nineteen Kenyan and Ugandan drivers</c>; -1 where no noun ends them.</summary>
    private static int EndOfCounted(string text, AnalyzedTerm[] terms, int adjective)
    {
        for (var i = adjective + 1; i < terms.Length && i - adjective <= MostWordsToNoun; i++)
        {
            if (
                terms[i].Span.Start < terms[i - 1].Span.End
                || text[terms[i - 1].Span.End..terms[i].Span.Start] is not (" " or ", " or "\u00a0")
            )
            {
                return -1;
            }
            if (IsPlural(terms[i]) && char.IsLower(text[terms[i].Span.Start]))
            {
                return i;
            }
            if (TermAnalyzer.IsStopWord(terms[i].Folded) && terms[i].Folded is not ("and" or "or"))
            {
                return -1;
            }
        }
        return -1;
    }

    private static bool IsPlural(AnalyzedTerm term) =>
        term.Folded.EndsWith('s') || term.Folded is "men" or "women" or "people" or "children" or "police";

    private static bool Precedes(string text, AnalyzedTerm term, AskedFor askedFor) =>
        askedFor switch
        {
            AskedFor.Time or AskedFor.Date => char.IsAsciiDigit(term.Folded[0])
                || (char.IsUpper(text[term.Span.Start]) && !TermAnalyzer.IsStopWord(term.Folded)),
            AskedFor.Clock => false,
            AskedFor.Duration or AskedFor.Number or AskedFor.Count or AskedFor.Amount or AskedFor.Percentage =>
                char.IsAsciiDigit(term.Folded[0])
                    || !TermAnalyzer.IsStopWord(term.Folded) && AnswerForms.IsNumber(term.Folded),
            _ => char.IsUpper(text[term.Span.Start]) && !TermAnalyzer.IsStopWord(term.Folded),
        };

    private static bool Follows(string text, AnalyzedTerm term, AskedFor askedFor) =>
        askedFor switch
        {
            AskedFor.Date => char.IsAsciiDigit(term.Folded[0]),
            AskedFor.Time or AskedFor.Clock => char.IsAsciiDigit(term.Folded[0])
                || AnswerForms.IsHalfOfDay(term.Folded),
            AskedFor.Number or AskedFor.Count or AskedFor.Amount or AskedFor.Percentage => !TermAnalyzer.IsStopWord(
                term.Folded
            ),
            AskedFor.Duration => false,
            _ => char.IsUpper(text[term.Span.Start]),
        };

    /// <summary>Only white space stands between, or the comma of a date or the colon of a time.</summary>
    private static bool Joins(string text, TextSpan before, TextSpan after, AskedFor askedFor) =>
        after.Start >= before.End
        && text[before.End..after.Start] switch
        {
            " " or "\u00a0" or ":" => true,
            "-" or "‑" => askedFor is AskedFor.Duration,
            // "In Larn, Mara Ellery": behind it a name begins.
            ", " => askedFor is AskedFor.Time or AskedFor.Date,
            _ => false,
        };
}
