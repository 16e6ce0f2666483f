using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Of the units of one kind that a search may see, how many there are and how long they are on average, in quarters of a word.</summary>
internal readonly record struct UnitStatistics(int Count, double MeanLength)
{
    public static UnitStatistics Of(UnitKind kind, IReadOnlyList<VisibleSegment> segments)
    {
        var count = segments.Sum(segment => segment.Units(kind).Count);
        return new UnitStatistics(count, UnitLengths.MeanOf(segments.Sum(segment => segment.LengthOf(kind)), count));
    }
}
