using System.Collections.Frozen;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>What is told of a deed that the question has as done is that it will be: it is only planned, expected, about to be.</summary>
internal static class DeedToCome
{
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

    /// <summary>How the council voted, what says that it will vote does not tell, nor what stands beside that.</summary>
    public static bool IsTold(AskedDeed deed, Candidate candidate, HeldTerms held) =>
        deed is { IsPast: true, IsOfWords: false }
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
            if (IsDone(sentence[i], sentence[..i]) || !IsToCome(sentence[..i]))
            {
                return false;
            }
            isToCome = true;
        }
        return isToCome;
    }

    /// <summary>"The fair, which will run until June, opened on Monday"; not "will have opened" nor "to be opened".</summary>
    private static bool IsDone(AnalyzedTerm verb, ReadOnlySpan<AnalyzedTerm> before) =>
        verb.Folded.EndsWith("ed", StringComparison.Ordinal)
        && before is [.., { Folded: var last }]
        && last is not ("to" or "be" or "been" or "being" or "get" or "have" or "a" or "an" or "the")
        && !Future.Contains(last);

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
}
