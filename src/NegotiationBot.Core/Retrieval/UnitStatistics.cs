using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Of the units of one kind that a search may see, all that their scores depend on.</summary>
internal sealed class UnitStatistics
{
    public UnitStatistics(UnitKind kind, IReadOnlyList<VisibleSegment> segments)
    {
        Count = segments.Sum(segment => segment.Units(kind).Count);
        MeanLength = UnitLengths.MeanOf(segments.Sum(segment => segment.LengthOf(kind)), Count);
        Scoring = [.. segments.Select(segment => new UnitScoring(segment.Segment, kind, MeanLength))];
    }

    public int Count { get; }

    /// <summary>In quarters of a word.</summary>
    public double MeanLength { get; }

    /// <summary>By segment.</summary>
    public IReadOnlyList<UnitScoring> Scoring { get; }
}
