using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>The few words of a sentence that are the asked thing: <c>9,000 farms</c>, <c>Wednesday, April 15</c>.</summary>
public static class AnswerSpan
{
    private const int Longest = 40;

    /// <summary>How many words after a number say what is counted.</summary>
    private const int WordsCounted = 2;

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
            if (grown is [.., var last] && span.Start <= last.End + 1)
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
            && !(part.AskedFor is AskedFor.Name && IsOfWhomSomebodyServes(terms, only))
            && !(part.AskedFor is AskedFor.Person && IsNoDoer(part.DoneByWhom, words, terms, only))
            ? new TextSpan(sentence.Start + only.Start, sentence.Start + only.End)
            : null;
    }

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

    /// <summary>Who built it, "his father had built Dahlan's first pipeline" does not tell of Dahlan: a doer stands before the deed or behind "by", and owns nothing there.</summary>
    private static bool IsNoDoer(string? deed, string words, AnalyzedTerm[] terms, TextSpan name)
    {
        var done = Array.FindIndex(terms, term => term.Term == deed);
        return words.AsSpan(name.Start, name.Length) is [.., var mark, 's'] && TextFolding.IsApostrophe(mark)
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
        var first = Array.FindIndex(terms, term => term.Span == found);
        var last = first;
        while (
            first > 0
            && Joins(text, terms[first - 1].Span, terms[first].Span)
            && Precedes(text, terms[first - 1], askedFor)
        )
        {
            first--;
        }
        var most = askedFor.IsOfNumber() ? last + WordsCounted : terms.Length - 1;
        while (
            last + 1 < terms.Length
            && last < most
            && Joins(text, terms[last].Span, terms[last + 1].Span)
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
        if (askedFor.IsOfNumber() && last == most && !IsPlural(terms[last]))
        {
            last--;
        }
        return terms[first].Span.Cover(terms[last].Span);
    }

    private static bool IsPlural(AnalyzedTerm term) => term.Folded.EndsWith('s');

    private static bool Precedes(string text, AnalyzedTerm term, AskedFor askedFor) =>
        askedFor switch
        {
            AskedFor.Time or AskedFor.Date => char.IsAsciiDigit(term.Folded[0]) || char.IsUpper(text[term.Span.Start]),
            AskedFor.Clock => false,
            AskedFor.Duration or AskedFor.Number or AskedFor.Count or AskedFor.Amount or AskedFor.Percentage =>
                char.IsAsciiDigit(term.Folded[0])
                    || !TermAnalyzer.IsStopWord(term.Folded) && AnswerForms.IsNumber(term.Folded),
            _ => char.IsUpper(text[term.Span.Start]) && !TermAnalyzer.IsStopWord(term.Folded),
        };

    private static bool Follows(string text, AnalyzedTerm term, AskedFor askedFor) =>
        askedFor switch
        {
            AskedFor.Time or AskedFor.Date => char.IsAsciiDigit(term.Folded[0]),
            AskedFor.Clock => char.IsAsciiDigit(term.Folded[0]) || AnswerForms.IsHalfOfDay(term.Folded),
            AskedFor.Number or AskedFor.Count or AskedFor.Amount or AskedFor.Percentage => !TermAnalyzer.IsStopWord(
                term.Folded
            ),
            AskedFor.Duration => false,
            _ => char.IsUpper(text[term.Span.Start]),
        };

    /// <summary>Only white space stands between, or the comma of a date or the colon of a time.</summary>
    private static bool Joins(string text, TextSpan before, TextSpan after) =>
        after.Start >= before.End && text[before.End..after.Start] is " " or ", " or "\u00a0" or ":";
}
