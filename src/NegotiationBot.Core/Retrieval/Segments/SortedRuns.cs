namespace NegotiationBot.Core.Retrieval.Segments;

internal static class SortedRuns
{
    /// <summary>All of several sequences in one order, each of them in that order already; of equals, the earlier sequence's first.</summary>
    public static IEnumerable<T> Merge<T>(this IEnumerable<IEnumerable<T>> runs, IComparer<T> order)
    {
        var walks = runs.Select(run => run.GetEnumerator()).ToList();
        // The queue holds runs alone, and each stands where its walk does: what they go through may be large.
        var next = new PriorityQueue<int, int>(
            Comparer<int>.Create(
                (a, b) =>
                    order.Compare(walks[a].Current, walks[b].Current) is not 0 and var byOrder
                        ? byOrder
                        : a.CompareTo(b)
            )
        );
        void Advance(int run)
        {
            if (walks[run].MoveNext())
            {
                next.Enqueue(run, run);
            }
        }
        for (var run = 0; run < walks.Count; run++)
        {
            Advance(run);
        }
        while (next.TryDequeue(out var run, out _))
        {
            yield return walks[run].Current;
            Advance(run);
        }
    }
}
