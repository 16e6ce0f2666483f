using System.Collections.Frozen;
using System.Globalization;
using NegotiationBot.Core.Questions;
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

    /// <summary>So far before a verb stands what says that it is to come: "expected the council to vote".</summary>
    private const int WordsBeforeVerb = 5;

    private static readonly FrozenSet<string> Future = ["will", "would", "shall", "ll", "wo", "won't"];

    /// <summary>Index terms after which an infinitive is no deed yet.</summary>
    private static readonly FrozenSet<string> Intending =
    [
        .. TermAnalyzer
            .Analyze(
                "expect plan hope intend want wish offer promise pledge vow threaten refuse decline fail ready due try attempt seek urge ask"
            )
            .Select(word => word.Term),
    ];

    /// <summary>Right before "to" they say that what follows is not done yet: "are about to sign".</summary>
    private static readonly FrozenSet<string> Pending =
    [
        "about",
        "set",
        "yet",
        "going",
        "scheduled",
        "slated",
        "poised",
        "likely",
        "has",
        "have",
    ];

    /// <summary>Index terms of verbs whose object is yet to come: "expected a vote".</summary>
    private static readonly FrozenSet<string> Awaiting =
    [
        .. TermAnalyzer.Analyze("expect await plan want seek demand schedule propose").Select(word => word.Term),
    ];

    /// <summary>So near stand an office and what it is of: "President of the Republic of Ivarra", "Ivarra's new president".</summary>
    private const int WordsOfOffice = 4;

    /// <summary>From the third of a row on an article says which it tells of; the first and the second are also "this one" and "the next".</summary>
    private const int FarInRow = 3;

    /// <summary>So far behind "fourth" stands what it counts.</summary>
    private const int WordsToNoun = 3;

    /// <summary>So far before a participle stands what makes it passive: "was later sold".</summary>
    private const int WordsOfPassive = 2;

    private readonly List<AskedTopic> _subjects = Subjects(matcher.Topics);

    // Of the Finnish government, articles in which nothing is Finnish tell nothing.
    private readonly bool _isOfNobodyHere = matcher.Topics.Any(topic =>
        topic is { IsFresh: true, Topic.SaysWhose: true } && matcher.IsUnseen(topic.Topic)
    );

    public bool AreTo(Candidate candidate)
    {
        if ((part.AskedFor.MustBeHeld() && !candidate.Match.HoldsAnswer) || _isOfNobodyHere)
        {
            return true;
        }
        var held = matcher.Hold(candidate.Article, candidate.Span, candidate.LeansOn);
        return IsHardlyOnIt(candidate)
            || SaysNothing(candidate, held)
            || BreaksOff(candidate)
            || (part.AskedFor is AskedFor.Place && IsPlaceless(candidate))
            || IsOfAnotherOfRow(held)
            || (part.Ordinal is { Number: >= FarInRow } nth && !Names(nth, candidate))
            || IsOfAnotherDeed(held)
            || IsOfAnotherMoment(held)
            || (part.Intent is Intent.WhoSaid && IsOfAnotherPlace(candidate, held))
            || (part.Intent is not Intent.WhoSaid && IsOfSomethingElse(candidate, held))
            || (
                part.Intent is Intent.Fact
                && (
                    IsElsewhere(candidate, held)
                    || (part.AsksAuthor && !AuthorsVoice.IsIn(candidate.Article))
                    || SaysTheContrary(held)
                    || AffirmsWhatIsDenied(held)
                    || IsOfOthers(candidate, held)
                    || IsToCome(candidate, held)
                    || IsOfAnotherOffice(held)
                    || LeavesDoerOut(held)
                )
            );
    }

    /// <summary>What somebody said of flights in winter is no answer to what they said of the price of flights to the islands: too little of it is there.</summary>
    private bool IsHardlyOnIt(Candidate candidate) =>
        candidate.Quote?.Attribution.Speaker is { } speaker
        && candidate.Match.Coverage < LeastOfTheirs
        && matcher.IsTheirs(speaker);

    /// <summary>Where it was, neither the sentence tells nor the title.</summary>
    private static bool IsPlaceless(Candidate candidate) =>
        !candidate.Match.HoldsAnswer && !AnswerForms.HoldsPlace(candidate.Article.Article.Title);

    /// <summary>Whoever speaks there, and wherever and whenever: of what is asked about there is not a word. Words that shall say yes or no have one themselves.</summary>
    private bool SaysNothing(Candidate candidate, HeldTerms held)
    {
        var isAlone =
            candidate.Span.Length < ShortestAlone
            || (part is { Intent: Intent.WhatTheySaid, IsYesOrNo: true } && candidate.Quote is not null);
        var all = isAlone ? held.Own | held.Leant : held.All;
        return _subjects.Count > 0 && !_subjects.Any(topic => (topic.Any & all) != 0);
    }

    /// <summary>A few words that another cut short: "So the council —".</summary>
    private static bool BreaksOff(Candidate candidate) =>
        candidate.Span.Length < ShortestAlone
        && candidate.Article.In(candidate.Span).TrimEnd() is [.., '—' or '–' or '…' or '-'];

    /// <summary>Who called the summit of Larn a waste, no words in an article tell that knows nothing of Larn.</summary>
    private bool IsOfAnotherPlace(Candidate candidate, HeldTerms held)
    {
        var all = held.All;
        return _subjects.Any(topic =>
            topic is { Topic: { Role: TopicRole.Subject, Word: { } word } }
            && Place.Is(word)
            && (topic.Any & all) == 0
            && !topic.Topic.Terms.Any(term => candidate.Article.Text.Contains(term, StringComparison.OrdinalIgnoreCase))
        );
    }

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

    /// <summary>Of the sixth meeting, what tells of the fourth is no answer.</summary>
    private bool IsOfAnotherOfRow(HeldTerms held)
    {
        if (part.Ordinal is not { } asked)
        {
            return false;
        }
        var isOther = false;
        for (var i = 0; i < held.Terms.Length; i++)
        {
            var number = AskedOrdinal.ValueOf(held.Terms[i].Folded);
            if (number == asked.Number)
            {
                return false;
            }
            isOther |= number > 0 && IsBefore(held.Terms[(i + 1)..], asked.Of);
        }
        return isOther;
    }

    /// <summary>It or a sentence beside it says which of the row it is of.</summary>
    private static bool Names(AskedOrdinal nth, Candidate candidate)
    {
        var text = candidate.Article.Content.Around(candidate.Span);
        foreach (var sentence in text.SentencesIn(text.Surrounding(candidate.Span)))
        {
            foreach (var term in text.In(sentence))
            {
                if (AskedOrdinal.ValueOf(term.Folded) == nth.Number)
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static bool IsBefore(ReadOnlySpan<AnalyzedTerm> after, IReadOnlyList<string> nouns)
    {
        foreach (var term in after[..Math.Min(WordsToNoun, after.Length)])
        {
            if (nouns.Contains(term.Term))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether somebody resigned, no words of theirs tell in which nobody resigns; whether the guild sued, nothing beside which nobody sues.</summary>
    private bool IsOfAnotherDeed(HeldTerms held) =>
        part is { Intent: Intent.WhatTheySaid, Deed: { } deed }
            ? _subjects is [{ Topic.Word: { } verb } only]
                && only.Topic.Typed == deed.Deed
                && !PlainWords.Saying.Contains(verb)
                && ((only.Any | only.Kin) & held.Own) == 0
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

    /// <summary>Who sold the house, "the house was sold in May" does not tell.</summary>
    private bool LeavesDoerOut(HeldTerms held)
    {
        if (part.DoneByWhom is not { } deed)
        {
            return false;
        }
        var isLeftOut = false;
        for (var i = 0; i < held.Terms.Length; i++)
        {
            if (held.Terms[i].Term == deed)
            {
                isLeftOut = IsPassive(held.Terms[..i]) && !HasAgent(held.Terms[i..]);
                if (!isLeftOut)
                {
                    return false;
                }
            }
        }
        return isLeftOut;
    }

    private static bool IsPassive(ReadOnlySpan<AnalyzedTerm> before)
    {
        foreach (var term in before[Math.Max(0, before.Length - WordsOfPassive)..])
        {
            if (term.Folded is "was" or "were" or "is" or "are" or "been" or "being" or "be" or "got")
            {
                return true;
            }
        }
        return false;
    }

    private static bool HasAgent(ReadOnlySpan<AnalyzedTerm> after)
    {
        foreach (var term in after)
        {
            if (term.Folded is "by")
            {
                return true;
            }
        }
        return false;
    }

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
        topic.Word is null && IsSaidBy([topic.Typed], candidate);

    private static bool IsSaidBy(IReadOnlyList<string> names, Candidate candidate) =>
        candidate
            .Article.QuotesOver(candidate.Span)
            .Any(quote =>
                quote.Attribution is { IsNamed: true, Speaker: { } speaker }
                && TermAnalyzer.Analyze(speaker).Any(name => names.Contains(name.Term))
            );

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

    /// <summary>What somebody did is told by a sentence with the name, or with a pronoun or an office that may mean them: "the minister".</summary>
    private bool IsOfOthers(Candidate candidate, HeldTerms held)
    {
        if (part.Deed is not { Doer.Count: > 0 } deed)
        {
            return false;
        }
        var (isPointedAt, isBehindThe) = (false, false);
        foreach (var term in held.Terms)
        {
            if (deed.Doer.Any(name => term.Term.StartsWith(name, StringComparison.Ordinal)))
            {
                return false;
            }
            isPointedAt |= IsPronoun(term.Folded) || (isBehindThe && RoleNoun.IsPerson(term.Folded));
            isBehindThe = term.Folded is "the";
        }
        return !isPointedAt && !IsSaidBy(deed.Doer, candidate);
    }

    /// <summary>How the council voted, what says that it will vote does not tell, nor what stands beside that.</summary>
    private bool IsToCome(Candidate candidate, HeldTerms held) =>
        part.Deed is { IsPast: true, IsOfWords: false } deed
        && (IsToCome(deed.Deed, held.Terms) ?? IsToComeAround(deed.Deed, candidate)) is true;

    private static bool? IsToComeAround(string deed, Candidate candidate)
    {
        var text = candidate.Article.Content.Around(candidate.Span);
        var isToCome = default(bool?);
        foreach (var sentence in text.SentencesIn(text.Surrounding(candidate.Span)))
        {
            isToCome = IsToCome(deed, text.In(sentence)) ?? isToCome;
            if (isToCome is false)
            {
                return false;
            }
        }
        return isToCome;
    }

    /// <summary>Null where nothing of the deed is told.</summary>
    private static bool? IsToCome(string deed, ReadOnlySpan<AnalyzedTerm> sentence)
    {
        var isToCome = default(bool?);
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i].Term != deed)
            {
                continue;
            }
            if (!IsToCome(sentence[..i]))
            {
                return false;
            }
            isToCome = true;
        }
        return isToCome;
    }

    /// <param name="before">What stands before the verb, or before the noun of it: "expected a vote".</param>
    private static bool IsToCome(ReadOnlySpan<AnalyzedTerm> before)
    {
        var isInfinitive = before is [.., { Folded: "to" }];
        if (
            (isInfinitive && before is [.., { Folded: var pending }, _] && Pending.Contains(pending))
            || (before is [.., { Term: var verb }, { Folded: "a" or "an" or "the" }] && Awaiting.Contains(verb))
        )
        {
            return true;
        }
        foreach (var term in before[Math.Max(0, before.Length - WordsBeforeVerb)..])
        {
            if (Future.Contains(term.Folded) || (isInfinitive && Intending.Contains(term.Term)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Who is president of Ivarra, what tells of another president and of an ambassador to Ivarra does not.</summary>
    private bool IsOfAnotherOffice(HeldTerms held)
    {
        if (part is not { AskedFor: AskedFor.Person, Office: { } office })
        {
            return false;
        }
        var (role, of) = (-WordsOfOffice - 1, -WordsOfOffice - 1);
        for (var i = 0; i < held.Terms.Length; i++)
        {
            var term = held.Terms[i].Term;
            role = term == office.Role ? i : role;
            of = office.Of.Any(name => term.StartsWith(name, StringComparison.Ordinal)) ? i : of;
            if (role >= 0 && of >= 0 && Math.Abs(role - of) <= WordsOfOffice)
            {
                return false;
            }
        }
        return role >= 0;
    }

    private static List<AskedTopic> Subjects(IReadOnlyList<AskedTopic> topics)
    {
        var fresh = topics.Where(topic => topic.IsFresh).ToList();
        var subjects = fresh.Where(topic => topic.Topic.Role is not TopicRole.Setting).ToList();
        return subjects.Count > 0 ? subjects : fresh;
    }

    private static bool IsPronoun(string word) =>
        word is "he" or "she" or "it" or "they" or "his" or "her" or "its" or "their" or "i" or "we" or "my" or "our";
}
