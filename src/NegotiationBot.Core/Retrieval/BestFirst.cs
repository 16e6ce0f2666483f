namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// Puts candidates into the order of their scores while looking at few of them: each only when none that may be better is left. What comes first is known
/// long before the rest is (in the manner of R. Fagin, A. Lotem and M. Naor, "Optimal aggregation algorithms for middleware", 2003).
/// </summary>
internal static class BestFirst
{
    /// <summary>The highest score first, equals in the order given; whoever stops early has the others not looked at.</summary>
    public static IEnumerable<T> Rank<T>(IReadOnlyList<Prospect<T>> prospects, Func<T, double> scoreOf)
        where T : class
    {
        var looked = new T?[prospects.Count];
        var best = new PriorityQueue<int, (double, int)>(
            Enumerable.Range(0, looked.Length).Select(at => (at, (-prospects[at].Most, at)))
        );
        while (best.TryDequeue(out var at, out _))
        {
            if (looked[at] is { } found)
            {
                yield return found;
                continue;
            }
            looked[at] = found = prospects[at].Look();
            best.Enqueue(at, (-scoreOf(found), at));
        }
    }
}
