using System.Collections.Frozen;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Words that give a reason or a purpose.</summary>
internal static class ReasonWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            .. "because due since reason reasons cause caused causes owing thanks why order purpose aim aimed therefore so response prompted if".Split(
                ' '
            ),
        ]
    );

    public static bool AreIn(ReadOnlySpan<AnalyzedTerm> terms)
    {
        foreach (var term in terms)
        {
            if (Words.Contains(term.Folded))
            {
                return true;
            }
        }
        return false;
    }
}
