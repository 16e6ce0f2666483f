using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Where a noun phrase ends.</summary>
internal static class NounPhrase
{
    private static readonly FrozenSet<string> Counting = FrozenSet.Create(
        StringComparer.Ordinal,
        ["two", "three", "four", "five", "several", "some", "many", "another", "both", "every"]
    );

    /// <summary>The word stands outside the phrase before it: a preposition, a conjunction, a verb.</summary>
    public static bool EndsBefore(in Piece piece) =>
        // "The Norland press secretary": nobody is pressed there.
        (piece.Verb is not null && !piece.Is("press"))
        || piece.IsPreposition
        || piece.IsConjunction
        || piece.IsAuxiliary;

    /// <summary>Behind the past of a verb a number begins whom or what it is done to: <c>The ledger found three women</c>.</summary>
    public static bool IsCountedObject(Frame frame, int at) =>
        at > 0
        && Counting.Contains(frame.Pieces[at].Folded)
        && frame.Pieces[at - 1] is { IsCapitalised: false, Folded: var verb }
        && (verb.EndsWith("ed", StringComparison.Ordinal) || verb is "found" || VerbForms.IsIrregularPast(verb));
}
