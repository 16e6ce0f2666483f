namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>Which segments to merge next, so that there are never many, and an article is not merged more often than its segment grows eightfold.</summary>
internal static class MergePlan
{
    /// <summary>So many segments of about one size become one; the sizes of a group span this factor.</summary>
    private const int Fan = 8;

    /// <summary>A merged segment holds no more units than this, about 300,000 passages with their quotes: a merge takes seconds, and as much memory again.</summary>
    private const int MostUnits = 1 << 20;

    /// <summary>A segment that has lost this share of its articles is made anew.</summary>
    private const int LostShare = 8;

    /// <summary>Nor does it keep more removed articles than this: each is looked at in every search.</summary>
    private const int MostRemoved = 512;

    /// <returns>In the order in which they were made; empty where there is nothing to do.</returns>
    public static IReadOnlyList<LiveSegment> Choose(IReadOnlyList<LiveSegment> segments)
    {
        var group = segments
            .Where(segment => segment.Units <= MostUnits / 2)
            .GroupBy(segment => (int)Math.Log(Math.Max(1, segment.Units), Fan))
            .OrderBy(group => group.Key)
            .FirstOrDefault(group => group.Count() >= Fan);
        if (group is not null)
        {
            return [.. Fitting(group)];
        }
        return [.. segments.Where(HasLostMuch).Take(1)];
    }

    /// <summary>As many as fit into one.</summary>
    private static IEnumerable<LiveSegment> Fitting(IEnumerable<LiveSegment> segments)
    {
        var units = 0;
        return segments.TakeWhile(segment => (units += segment.Units) <= MostUnits);
    }

    private static bool HasLostMuch(LiveSegment segment) =>
        segment.Removed.Length > Math.Min(MostRemoved, segment.Segment.Articles.Count / LostShare);
}
