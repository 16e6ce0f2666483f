using System.Globalization;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>What speaks against a candidate whatever its probability: it cannot be what answers.</summary>
internal sealed class Objections(QuestionPart part, Matcher matcher)
{
    /// <summary>Shorter than this, in characters, words that have nothing of the question are a reply that says nothing by itself: "Yeah."</summary>
    private const int ShortestAlone = 40;

    /// <summary>Words of somebody that have less than this share of the weight of what is asked about, 0 to 1, are of something else.</summary>
    private const double LeastOfTheirs = 0.4;

    /// <summary>So many words a place without a name takes, as a rule.</summary>
    private const int WordsOfPlace = 3;

    private readonly List<AskedTopic> _subjects = Subjects(matcher.Topics);

    private readonly Dictionary<long, bool> _placed = [];
    private readonly AskedDoer _doer = new(part);
    private readonly AnothersPeople _people = new(matcher.Topics);

    // Of the Finnish government, articles in which nothing is Finnish tell nothing.
    private readonly bool _isOfNobodyHere = matcher.Topics.Any(topic =>
        topic is { IsFresh: true, Topic.SaysWhose: true } && matcher.IsUnseen(topic.Topic)
    );

    /// <summary>The first there is to a candidate; null where there is none.</summary>
    public Objection? To(Candidate candidate)
    {
        if (part.AskedFor.MustBeHeld() && !candidate.Match.HoldsAnswer)
        {
            return Objection.LacksAnswer;
        }
        if (_isOfNobodyHere)
        {
            return Objection.OfNobodyHere;
        }
        var held = matcher.Hold(candidate.Article, candidate.Span, candidate.LeansOn);
        return ToAny(candidate, held)
            ?? part.Intent switch
            {
                Intent.WhoSaid or Intent.WhatTheySaid when IsOfAnotherPlace(candidate, held) => Objection.AnotherPlace,
                Intent.WhoSaid => null,
                _ when IsOfSomethingElse(candidate, held) => Objection.SomethingElse,
                Intent.Fact => ToFact(candidate, held),
                _ => null,
            };
    }

    private Objection? ToAny(Candidate candidate, HeldTerms held) =>
        IsHardlyOnIt(candidate) ? Objection.HardlyOnIt
        : SaysNothing(candidate, held) ? Objection.SaysNothing
        : BreaksOff(candidate) ? Objection.BreaksOff
        : part.AskedFor is AskedFor.Place && IsPlaceless(candidate, held) ? Objection.Placeless
        : part.Ordinal is { } nth && PlaceInRow.IsAnother(nth, candidate, held) ? Objection.AnotherInRow
        : IsOfAnotherDeed(held) ? Objection.AnotherDeed
        : IsOfAnotherMoment(held) ? Objection.AnotherMoment
        : null;

    private Objection? ToFact(Candidate candidate, HeldTerms held) =>
        IsElsewhere(candidate, held) ? Objection.Elsewhere
        : IsOfAnotherReason(held) ? Objection.AnotherReason
        : part.AsksAuthor && !AuthorsVoice.IsIn(candidate.Article) ? Objection.NotTheAuthors
        : SaysTheContrary(held) ? Objection.Contrary
        : AffirmsWhatIsDenied(held) ? Objection.Affirmed
        : _doer.IsAnother(candidate, held) ? Objection.AnotherDoer
        : part.Deed is { } deed && DeedToCome.IsTold(deed, candidate, held) ? Objection.ToldAlready
        : _people.AreIn(held) ? Objection.AnothersPeople
        : _doer.HoldsAnotherOffice(held) ? Objection.AnotherOffice
        : _doer.IsLeftOut(held) ? Objection.DoerLeftOut
        : null;

    /// <summary>What somebody said of flights in winter is no answer to what they said of the price of flights to the islands: too little of it is there.</summary>
    private bool IsHardlyOnIt(Candidate candidate) =>
        candidate.Quote?.Attribution.Speaker is { } speaker
        && candidate.Match.Coverage < LeastOfTheirs
        && matcher.IsTheirs(speaker);

    /// <summary>Where it was, neither the sentence tells nor the title.</summary>
    private bool IsPlaceless(Candidate candidate, HeldTerms held) =>
        !candidate.Match.HoldsAnswer && !IsSomewhere(held.Terms) && !IsPlacedByTitle(candidate.Article);

    private bool IsPlacedByTitle(IndexedArticle article) =>
        _placed.TryGetValue(article.Sequence, out var known)
            ? known
            : _placed[article.Sequence] = AnswerForms.HoldsPlace(article.Article.Title);

    /// <summary>A place need not have a name: "in a school by the river".</summary>
    private bool IsSomewhere(ReadOnlySpan<AnalyzedTerm> terms)
    {
        for (var i = 0; i + 2 < terms.Length; i++)
        {
            if (
                terms[i].Folded is "in" or "at" or "on" or "aboard" or "near" or "inside" or "outside" or "behind"
                && Determiners.OpensPhrase(terms[i + 1].Folded)
                && MayBePlace(terms[(i + 2)..])
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"Harbour school"; not "negotiating table", which is none, and not what was asked about itself.</summary>
    private bool MayBePlace(ReadOnlySpan<AnalyzedTerm> terms)
    {
        foreach (var term in terms[..Math.Min(terms.Length, WordsOfPlace)])
        {
            if (TermAnalyzer.IsStopWord(term.Folded))
            {
                break;
            }
            if (RowWords.Units.Contains(term.Folded) || PlainWords.OfNoPlace.Contains(term.Folded))
            {
                return false;
            }
        }
        return !matcher.Asked.Contains(terms[0].Term);
    }

    /// <summary>Whoever speaks there, and wherever and whenever: of what is asked about there is not a word. Words that shall say yes or no have one themselves.</summary>
    private bool SaysNothing(Candidate candidate, HeldTerms held)
    {
        var isAlone =
            candidate.Span.Length < ShortestAlone || (part is { Intent: Intent.WhatTheySaid, IsYesOrNo: true });
        var all = isAlone ? held.Own | held.Leant : held.All;
        return _subjects.Count > 0 && !_subjects.Any(topic => (topic.Any & all) != 0);
    }

    /// <summary>A few words that another cut short: "So the council —".</summary>
    private static bool BreaksOff(Candidate candidate) =>
        candidate.Span.Length < ShortestAlone
        && candidate.Article.In(candidate.Span).TrimEnd() is [.., '—' or '–' or '…' or '-'];

    /// <summary>Who called the summit of Larn a waste, and what she said of Norway, no words in an article tell that knows nothing of Larn, of Norway.</summary>
    private bool IsOfAnotherPlace(Candidate candidate, HeldTerms held)
    {
        var all = held.All;
        return _subjects.Any(topic =>
            topic.Topic.Role is TopicRole.Subject
            && (topic.Any & all) == 0
            && WaysToCall(topic.Topic) is { Count: > 0 } ways
            && !ways.Any(way => candidate.Article.Text.Contains(way, StringComparison.OrdinalIgnoreCase))
        );
    }

    /// <summary>A place, or of what somebody said a state: in what town it was said an article need not tell. Empty of anything else.</summary>
    private IReadOnlyList<string> WaysToCall(Topic topic) =>
        part.Intent is Intent.WhoSaid
            ? topic.Word is { } word && Place.Is(word)
                ? topic.Terms
                : []
            : [.. (topic.Word is { } typed ? [typed] : topic.Terms).SelectMany(WaysToCall)];

    private static IEnumerable<string> WaysToCall(string state) =>
        PlaceWords.StateOf.TryGetValue(state, out var known) ? PlaceWords.WaysOf[known] : [];

    /// <summary>Why they signed in Ivarra, what an article tells that has not come to Ivarra does not.</summary>
    private bool IsElsewhere(Candidate candidate, HeldTerms held)
    {
        var all = held.All;
        return matcher.Topics.Any(topic =>
            topic is { IsFresh: true, Topic.IsWhere: true }
            && (topic.Any & all) == 0
            && !topic.Topic.Terms.Any(term =>
                candidate
                    .Article.Text.AsSpan(0, candidate.Span.Start)
                    .Contains(term, StringComparison.OrdinalIgnoreCase)
            )
        );
    }

    /// <summary>Whether somebody resigned, no words of theirs tell in which nobody resigns; whether the guild sued, nothing beside which nobody sues.</summary>
    private bool IsOfAnotherDeed(HeldTerms held) =>
        part is { Intent: Intent.WhatTheySaid, Deed: { } deed }
            ? _subjects is [{ Topic.Word: { } verb } only]
                && only.Topic.Typed == deed.Deed
                && !PlainWords.Saying.Contains(verb)
                && ((only.Any | only.Kin) & (held.Own | held.Leant)) == 0
            : part is { Intent: Intent.Fact, IsYesOrNo: true, Deed: { } done }
                && matcher.Topics.FirstOrDefault(topic => topic.IsFresh && topic.Topic.Typed == done.Deed)
                    is { Topic.Word: { } act } asked
                && !PlainWords.ActingAnyhow.Contains(act)
                && ((asked.Any | asked.Kin) & (held.Own | held.Near)) == 0;

    /// <summary>When the mill opens, what tells that it burned on Monday does not. To speak is put in too many words, and a call is one already.</summary>
    private bool IsOfAnotherMoment(HeldTerms held) =>
        part
            is {
                Intent: Intent.Fact,
                AskedFor: AskedFor.Time or AskedFor.Date or AskedFor.Clock,
                Deed: { Deed: var deed }
            }
        && matcher.Topics.FirstOrDefault(topic => topic.IsFresh && topic.Topic.Typed == deed)
            is { Topic.Word: { } word } verb
        && !PlainWords.Saying.Contains(word)
        && ((verb.Any | verb.Kin) & held.Own) == 0;

    /// <summary>Why they skipped the talks, what tells neither that anybody skipped anything nor a reason does not.</summary>
    private bool IsOfAnotherReason(HeldTerms held) =>
        part is { AsksReason: true, Deed: { } deed }
        && matcher.Topics.FirstOrDefault(topic => topic.IsFresh && topic.Topic.Typed == deed.Deed)
            is { Topic.Word: { } act } verb
        && !PlainWords.ActingAnyhow.Contains(act)
        && !PlainWords.Saying.Contains(act)
        && ((verb.Any | verb.Kin) & (held.Own | held.Leant | held.Near)) == 0
        && !ReasonWords.AreIn(held.Terms);

    /// <summary>Of why one minister resigned, what tells that another did is no answer.</summary>
    private bool IsOfSomethingElse(Candidate candidate, HeldTerms held)
    {
        var all = held.All;
        return matcher.Topics.Any(topic =>
            topic is { IsFresh: true, Topic.IsEssential: true }
            && ((topic.Any | topic.Kin) & all) == 0
            && !IsYearOf(topic.Topic, candidate.Article)
            && !IsSpeaker(topic.Topic, candidate)
        );
    }

    /// <summary>Whose words they are no sentence of a speech says. Only of a name the quotes are looked at, which may lie in the store.</summary>
    private static bool IsSpeaker(Topic topic, Candidate candidate) =>
        topic.Word is null && candidate.IsSaidBy([topic.Typed]);

    /// <summary>An article seldom says in which year it was written.</summary>
    private static bool IsYearOf(Topic topic, IndexedArticle article) =>
        article.Article.Published is { } published
        && topic.Typed == published.Day.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Of what weakens it, what tells that something strengthens it is no answer; what does not weaken it may be what does.</summary>
    private bool SaysTheContrary(HeldTerms held)
    {
        var own = held.Own;
        return !part.IsDenied
            && matcher.Topics.Any(topic => topic.IsFresh && (topic.Any & own) == 0 && (topic.Opposite & own) != 0);
    }

    /// <summary>Which of them did not sign, no list of those who signed tells.</summary>
    private bool AffirmsWhatIsDenied(HeldTerms held) =>
        part.IsDenied && !Negation.IsIn(held.Terms) && !Negation.IsMeantIn(held.Terms);

    private static List<AskedTopic> Subjects(IReadOnlyList<AskedTopic> topics)
    {
        var fresh = topics.Where(topic => topic.IsFresh).ToList();
        var subjects = fresh.Where(topic => topic.Topic.Role is not TopicRole.Setting).ToList();
        return subjects.Count > 0 ? subjects : fresh;
    }
}
