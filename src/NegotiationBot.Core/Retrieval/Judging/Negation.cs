using System.Collections.Frozen;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>Whether something is denied.</summary>
internal static class Negation
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["not", "no", "never", "nor", "without", "cannot", "nobody", "nothing", "none", "neither", "n't", "t"],
        StringComparer.Ordinal
    );

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
