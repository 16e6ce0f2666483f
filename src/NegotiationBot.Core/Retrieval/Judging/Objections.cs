using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>What speaks against a candidate whatever its probability: it cannot be what answers.</summary>
internal sealed class Objections(QuestionPart part, Matcher matcher)
{
    /// <summary>Shorter than this, in characters, words that have nothing of the question are a reply that says nothing by itself: "Yeah."</summary>
    private const int ShortestAlone = 40;

    private readonly List<AskedTopic> _subjects = Subjects(matcher.Topics);

    public bool AreTo(Candidate candidate)
    {
        var held = matcher.Hold(candidate.Article, candidate.Span);
        return (part.AskedFor.MustBeHeld() && !candidate.Match.HoldsAnswer)
            || SaysNothing(candidate, held)
            || (
                part.Intent is Intent.Fact
                && (IsOfSomethingElse(held) || SaysTheContrary(held) || AffirmsWhatIsDenied(held) || IsOfOthers(held))
            );
    }

    /// <summary>Whoever speaks there, and wherever and whenever: of what is asked about there is not a word.</summary>
    private bool SaysNothing(Candidate candidate, HeldTerms held)
    {
        var all = held.Own | (candidate.Span.Length < ShortestAlone ? 0 : held.Near | held.Title);
        return _subjects.Count > 0 && !_subjects.Any(topic => (topic.Any & all) != 0);
    }

    /// <summary>Of why one minister resigned, what tells that another did is no answer.</summary>
    private bool IsOfSomethingElse(HeldTerms held)
    {
        var all = held.Own | held.Near | held.Title;
        return matcher.Topics.Any(topic =>
            topic is { IsFresh: true, Topic.IsEssential: true } && ((topic.Any | topic.Kin) & all) == 0
        );
    }

    /// <summary>Of what weakens it, what tells that something strengthens it is no answer.</summary>
    private bool SaysTheContrary(HeldTerms held)
    {
        var own = held.Own;
        return matcher.Topics.Any(topic => topic.IsFresh && (topic.Any & own) == 0 && (topic.Opposite & own) != 0);
    }

    /// <summary>Which of them did not sign, no list of those who signed tells.</summary>
    private bool AffirmsWhatIsDenied(HeldTerms held) => part.IsDenied && !Negation.IsIn(held.Terms);

    /// <summary>What somebody did is told by a sentence with the name or, where the name stands near, with a pronoun.</summary>
    private bool IsOfOthers(HeldTerms held)
    {
        if (part.Deed is not { } deed)
        {
            return false;
        }
        var isPointedAt = false;
        foreach (var term in held.Terms)
        {
            if (deed.Doer.Any(name => term.Term.StartsWith(name, StringComparison.Ordinal)))
            {
                return false;
            }
            isPointedAt |= IsPronoun(term.Folded);
        }
        return !isPointedAt;
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
