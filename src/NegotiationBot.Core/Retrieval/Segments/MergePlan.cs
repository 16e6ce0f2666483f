namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>Which segments to merge next, so that there are never many, and an article is not merged more often than its segment grows eightfold.</summary>
internal static class MergePlan
{
    /// <summary>So many segments of about one size are merged; the sizes of a group span this factor.</summary>
    private const int Fan = 8;

    /// <summary>A merged segment holds no more units than this, about 600,000 passages with their quotes: a merge takes seconds, and as much memory again.</summary>
    private const int MostUnits = 1 << 21;

    /// <summary>A segment that has lost this share of its articles is made anew.</summary>
    private const int LostShare = 8;

    /// <summary>Nor does it keep more removed articles than this: each is looked at in every search.</summary>
    private const int MostRemoved = 512;

    /// <returns>Each group to be merged into one; empty where there is nothing to do.</returns>
    public static IReadOnlyList<IReadOnlyList<LiveSegment>> Choose(IReadOnlyList<LiveSegment> segments)
    {
        var mergeable = segments.Where(segment => segment.Units <= MostUnits / 2).ToList();
        var many = mergeable.GroupBy(SizeOf).Where(size => size.Count() >= Fan).MinBy(size => size.Key);
        // The few that are smaller go along: they grow all the more, and would stay behind otherwise.
        return many is not null
            ? [.. Fitting([.. mergeable.Where(segment => SizeOf(segment) <= many.Key)]).Where(group => group.Count > 1)]
            : [.. segments.Where(HasLostMuch).Select(segment => new[] { segment })];
    }

    private static int SizeOf(LiveSegment segment) => (int)Math.Log(Math.Max(1, segment.Units), Fan);

    /// <summary>As few groups as fit into one segment each, of about one size: they are merged at the same time, and the largest takes longest.</summary>
    private static List<List<LiveSegment>> Fitting(IReadOnlyCollection<LiveSegment> segments)
    {
        var all = segments.Sum(segment => (long)segment.Units);
        var fair = all / ((all / MostUnits) + 1);
        var groups = new List<List<LiveSegment>>();
        foreach (var segment in segments)
        {
            if (
                groups is [.., var last]
                && last.Sum(other => other.Units) is var held
                && held <= fair
                && held + segment.Units <= MostUnits
            )
            {
                last.Add(segment);
            }
            else
            {
                groups.Add([segment]);
            }
        }
        return groups;
    }

    private static bool HasLostMuch(LiveSegment segment) =>
        segment.Removed.Length > Math.Min(MostRemoved, segment.Segment.Articles.Count / LostShare);
}
