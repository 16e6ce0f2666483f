using System.Collections.Frozen;

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

    public static bool Contains(string folded) => Words.Contains(folded);

    /// <summary>May be stepped over on the way from a verb back to its subject.</summary>
    public static bool IsBetweenSubjectAndVerb(string folded) =>
        Adverbs.Contains(folded) || (folded.Length > 4 && folded.EndsWith("ly", StringComparison.Ordinal));
}
