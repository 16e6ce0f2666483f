using System.Collections.Frozen;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Words that end a noun phrase, or hang one below another: <c>a spokesman for …</c>.</summary>
public static class Prepositions
{
    private static readonly FrozenSet<string> Words = (
        "of for in at by from with to on about against under near between among after before during into over through without within despite like as since "
        + "toward towards upon via per than behind beside beyond across around along inside outside regarding concerning following amid "
        + "amidst alongside aboard atop above below beneath underneath besides throughout notwithstanding considering barring pending unlike versus"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Joints =
        "and or but nor that which who whom whose when where while because if although though whether so yet whereas whilst albeit lest unless"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    internal static IEnumerable<string> All => Words.Concat(Joints);

    public static bool Contains(string folded) => Words.Contains(folded);

    public static bool IsConjunction(string folded) => Joints.Contains(folded);
}
