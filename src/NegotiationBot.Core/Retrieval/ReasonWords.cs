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

    /// <summary>Those of them that do nothing else: "so" and "if" have a hundred uses.</summary>
    private static readonly FrozenSet<string> Plain = FrozenSet.Create(
        StringComparer.Ordinal,
        [.. "because due reason reasons cause caused causes owing thanks prompted".Split(' ')]
    );

    public static bool AreIn(ReadOnlySpan<AnalyzedTerm> terms) => Any(terms, Words);

    /// <summary>The sentence surely gives a reason of something.</summary>
    public static bool ArePlainlyIn(ReadOnlySpan<AnalyzedTerm> terms) => Any(terms, Plain);

    private static bool Any(ReadOnlySpan<AnalyzedTerm> terms, FrozenSet<string> words)
    {
        foreach (var term in terms)
        {
            if (words.Contains(term.Folded))
            {
                return true;
            }
        }
        return false;
    }
}
