namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>Short lists in which each item stands once: looking through a few is cheaper than a set of them.</summary>
internal static class DistinctLists
{
    public static void AddOnce<T>(this List<T> items, T item)
        where T : IEquatable<T>
    {
        if (!items.Contains(item))
        {
            items.Add(item);
        }
    }
}
