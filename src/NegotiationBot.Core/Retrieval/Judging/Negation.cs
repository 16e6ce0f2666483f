using System.Collections.Frozen;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>Whether something is denied.</summary>
internal static class Negation
{
    /// <summary>As they are written and as index terms, which know no apostrophes: a question is known by these.</summary>
    private static readonly FrozenSet<string> Words = (
        "not no never nor without cannot nobody nothing none neither n't t "
        + "isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt wont wouldnt shant shouldnt cant couldnt mustnt"
    )
        .Split(' ')
        .SelectMany(word => TermAnalyzer.Analyze(word).Select(term => term.Term).Prepend(word))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Index terms of verbs that deny without a "not": whoever rejects something does not accept it.</summary>
    private static readonly FrozenSet<string> Denying =
    [
        .. TermAnalyzer
            .Analyze(
                "reject refuse decline deny oppose condemn denounce criticize criticise object fail lack dislike hate resent dismiss regret violate contradict contrary counter against except only instead rule"
            )
            .Select(word => word.Term),
    ];

    public static bool IsMeantIn(ReadOnlySpan<AnalyzedTerm> terms)
    {
        foreach (var term in terms)
        {
            if (Denying.Contains(term.Term))
            {
                return true;
            }
        }
        return false;
    }

    public static bool IsIn(ReadOnlySpan<AnalyzedTerm> terms)
    {
        foreach (var term in terms)
        {
            if (IsOne(term.Folded))
            {
                return true;
            }
        }
        return false;
    }

    public static bool IsIn(IEnumerable<string> terms) => terms.Any(IsOne);

    private static bool IsOne(string word) =>
        Words.Contains(word)
        || word.EndsWith("n't", StringComparison.Ordinal)
        || word.EndsWith("n’t", StringComparison.Ordinal);
}
