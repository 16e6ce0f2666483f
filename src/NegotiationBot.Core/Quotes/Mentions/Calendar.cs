using System.Collections.Frozen;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Days and months: capitalised, and nobody.</summary>
public static class Calendar
{
    private static readonly FrozenSet<string> Words = (
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december "
        + "jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun. christmas easter thanksgiving"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    internal static IEnumerable<string> All => Words;

    public static bool Contains(string folded) => Words.Contains(folded);

    public static bool IsDay(string folded) =>
        Words.Contains(folded) && folded.EndsWith("day", StringComparison.Ordinal);
}
