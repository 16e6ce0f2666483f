using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// Whether what could be the answer is tied to what is asked about by its place in the sentence, and not only somewhere in it: a number counts the asked thing,
/// a day stands by the deed, a place behind it; asked whether somebody did it, they do it.
/// </summary>
internal sealed class TiedAnswer
{
    /// <summary>So near to a deed stands its day: "resigned late on Friday".</summary>
    private const int WordsToDay = 4;

    /// <summary>So far behind a deed stands where it was done, with what was done to what between them.</summary>
    private const int WordsToPlace = 10;

    private readonly QuestionPart _part;
    private readonly HashSet<string> _subjects;
    private readonly HashSet<string> _deed;
    private readonly DoerOfDeed? _doer;
    private readonly DeedTold? _told;

    public TiedAnswer(QuestionPart part)
    {
        _part = part;
        _subjects = TermsOf(topic => topic.Role is TopicRole.Subject or TopicRole.Kind);
        _deed = TermsOf(topic => part.Deed is { } asked && topic.Typed == asked.Deed);
        _doer = part.Deed is { Doer.Count: > 0 } done ? new DoerOfDeed(done) : null;
        _told =
            part is { IsYesOrNo: true, Deed: { IsOfWords: false, IsSupposed: false } }
            && _doer is not null
            && _deed.Count > 0
                ? new DeedTold(_doer, _deed)
                : null;

        HashSet<string> TermsOf(Func<Topic, bool> isMeant) =>
            part.Topics.Where(isMeant).SelectMany(topic => topic.Terms).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>False where nothing of what is asked for can be tied.</summary>
    public bool MayBe =>
        _part.AskedFor switch
        {
            AskedFor.Count => _part.Count is not null,
            AskedFor.Time or AskedFor.Date or AskedFor.Place => _deed.Count > 0,
            AskedFor.Anything => _told is not null,
            _ => false,
        };

    /// <summary>Nothing that has the form of an answer is one: its numbers count people where a thing is to be counted.</summary>
    public bool IsNone(string text, ReadOnlySpan<AnalyzedTerm> sentence, IReadOnlySet<string> asked)
    {
        if (_part is not { AskedFor: AskedFor.Count, Count: { IsOfPeople: false } count })
        {
            return false;
        }
        var words = new SentenceWords(text, sentence);
        foreach (var answer in AnswerForms.At(_part.AskedFor, words, asked))
        {
            if (!CountedThing.IsAnother(count, words, answer))
            {
                return false;
            }
        }
        return true;
    }

    public bool IsIn(string text, ReadOnlySpan<AnalyzedTerm> sentence, IReadOnlySet<string> asked)
    {
        var words = new SentenceWords(text, sentence);
        if (_told is not null)
        {
            return _told.IsIn(words);
        }
        foreach (var answer in AnswerForms.At(_part.AskedFor, words, asked))
        {
            if (IsTied(words, answer))
            {
                return true;
            }
        }
        return false;
    }

    private bool IsTied(SentenceWords words, int answer) =>
        _part.AskedFor switch
        {
            AskedFor.Count => _part.Count is { } count
                && CountedThing.IsAsked(count, words, answer, _subjects.Contains),
            AskedFor.Place => IsBesideDeed(words, answer, WordsToPlace, step: -1),
            _ => IsBesideDeed(words, answer, WordsToDay, step: -1) || IsBesideDeed(words, answer, WordsToDay, step: 1),
        };

    /// <summary>"Resigned on Friday", or with a step onwards "on Friday Holt resigned".</summary>
    /// <param name="step">−1 to look for the deed before what may be the answer, 1 behind it.</param>
    private bool IsBesideDeed(SentenceWords words, int answer, int most, int step)
    {
        for (
            var i = answer + step;
            i >= 0
                && i < words.Count
                && Math.Abs(i - answer) <= most
                && words.AreClose(Math.Min(i, i - step))
                && !DoerOfDeed.OpeningClauses.Contains(words[i].Folded);
            i += step
        )
        {
            if (_deed.Contains(words[i].Term))
            {
                return IsTheirs(words, i);
            }
        }
        return false;
    }

    /// <summary>Whom the question names does it, or nobody of that name is there: "she resigned on Friday". "Holt’s deputy resigned on Friday" tells of another.</summary>
    private bool IsTheirs(SentenceWords words, int deed) =>
        _doer is null || !_doer.IsNamedIn(words) || _doer.IsAt(words, deed);
}
