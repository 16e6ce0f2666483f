using System.Collections.Frozen;
using NegotiationBot.Core.Questions;
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
        [.. "because reason reasons cause caused causes prompted".Split(' ')]
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

    /// <summary>The sentence surely gives a reason of something.</summary>
    public static bool ArePlainlyIn(ReadOnlySpan<AnalyzedTerm> terms)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            if (Plain.Contains(terms[i].Folded) || GivesWithTo(terms, i))
            {
                return true;
            }
        }
        return false;
    }

    // "Due to the fog", "thanks to a guest"; what is due in May, or due to begin, is no reason, nor are thanks.
    private static bool GivesWithTo(ReadOnlySpan<AnalyzedTerm> terms, int at) =>
        terms[at].Folded is "due" or "owing" or "thanks"
        && at + 1 < terms.Length
        && terms[at + 1].Folded is "to"
        && (at == 0 || !PlainWords.Being.Contains(terms[at - 1].Folded));
}
