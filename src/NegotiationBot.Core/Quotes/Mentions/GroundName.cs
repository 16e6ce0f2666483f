using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Names of towns and of ground that no table has, known by their form.</summary>
internal static class GroundName
{
    /// <summary><c>Marstad-on-Sound</c>, <c>Brask-under-Edge</c></summary>
    public static bool IsOfTown(string written) =>
        written.Contains("-on-", StringComparison.Ordinal)
        || written.Contains("-upon-", StringComparison.Ordinal)
        || written.Contains("-under-", StringComparison.Ordinal)
        || written.Contains("-in-", StringComparison.Ordinal);

    /// <summary><c>West Marrow hill</c>: the ground has its own name.</summary>
    public static bool StandsAt(Frame frame, int first, int last) =>
        last == first + 1 && IsSideOf(frame.Pieces[first].Folded) && IsBeforeGround(frame, last);

    private static bool IsSideOf(string folded) =>
        folded is "east" or "west" or "north" or "south" or "upper" or "lower" or "great" or "little";

    private static bool IsBeforeGround(Frame frame, int last) =>
        last + 1 < frame.Pieces.Count
        && frame.Pieces[last + 1].Folded
            is "hill"
                or "hills"
                or "mountain"
                or "river"
                or "lake"
                or "valley"
                or "island"
                or "islands"
                or "village"
                or "town"
                or "beach"
                or "forest"
                or "district"
                or "region"
                or "area";
}
