using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Verbs and adverbs that stand between a subject and its verb: <c>has also</c> said.</summary>
public static class Auxiliaries
{
    private static readonly FrozenSet<string> Words = (
        "is are was were be been being am has have had having do does did done will would can could may might must shall should not never"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Adverbs = (
        "also later then once again often always recently repeatedly earlier first now still once just even only further simply yesterday today tonight "
        + "soon since almost too himself herself themselves itself too quickly instead privately publicly alone twice has have had did was were is are be been not never already"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NounsLikeAdverbs = (
        "family assembly reply supply monopoly anomaly belly jelly bully rally tally folly homily butterfly"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    internal static IEnumerable<string> All => Words.Concat(Adverbs);

    public static bool Contains(string folded) => Words.Contains(folded);

    internal static bool IsAdverb(string folded) => Adverbs.Contains(folded);

    /// <summary>May be stepped over on the way from a verb back to its subject: <c>quietly</c>, not <c>Kelly</c> and not <c>the family</c>.</summary>
    public static bool IsBetweenSubjectAndVerb(Frame frame, int at)
    {
        var piece = frame.Pieces[at];
        return piece.Listed.IsAdverb
            || piece.Is("meanwhile")
            // "The council has long argued"
            || (piece.Is("long") && at > 0 && frame.Pieces[at - 1].Folded is "has" or "have" or "had")
            || (
                piece.Folded.Length > 4
                && piece.Folded.EndsWith("ly", StringComparison.Ordinal)
                && !(at > 0 && piece.IsCapitalised && !frame.IsTitleCase)
                && !NounsLikeAdverbs.Contains(piece.Folded)
            );
    }
}
