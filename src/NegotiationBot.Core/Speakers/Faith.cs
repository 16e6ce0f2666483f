using System.Collections.Frozen;

namespace NegotiationBot.Core.Speakers;

/// <summary>What a person believes in is no surname: <c>a practising Roman Catholic</c>.</summary>
internal static class Faith
{
    private static readonly FrozenSet<string> Words =
    [
        .. "catholic protestant muslim jewish hindu sikh buddhist evangelical mormon methodist lutheran anglican presbyterian".Split(
            ' '
        ),
    ];

    public static bool Is(string folded) => Words.Contains(folded);
}
