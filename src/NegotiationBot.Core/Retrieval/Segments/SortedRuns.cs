namespace NegotiationBot.Core.Retrieval.Segments;

internal static class SortedRuns
{
    /// <summary>All of several sequences in one order, each of them in that order already; of equals, the earlier sequence's first.</summary>
    public static IEnumerable<T> Merge<T>(this IEnumerable<IEnumerable<T>> runs, IComparer<T> order)
    {
        var walks = runs.Select(run => run.GetEnumerator()).ToList();
        var next = new PriorityQueue<int, (T Value, int Run)>(
            Comparer<(T Value, int Run)>.Create(
                (a, b) => order.Compare(a.Value, b.Value) is not 0 and var byOrder ? byOrder : a.Run.CompareTo(b.Run)
            )
        );
        void Advance(int run)
        {
            if (walks[run].MoveNext())
            {
                next.Enqueue(run, (walks[run].Current, run));
            }
        }
        for (var run = 0; run < walks.Count; run++)
        {
            Advance(run);
        }
        while (next.TryDequeue(out var run, out var first))
        {
            yield return first.Value;
            Advance(run);
        }
    }
}
