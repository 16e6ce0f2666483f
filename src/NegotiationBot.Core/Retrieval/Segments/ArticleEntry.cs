using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>What a segment knows of an article.</summary>
/// <param name="Sequence">The change that stored it.</param>
/// <param name="Passages">How many.</param>
/// <param name="Quotes">How many.</param>
internal readonly record struct ArticleEntry(
    ArticleId Id,
    long Sequence,
    DateTimeOffset AddedAt,
    string Title,
    string Collection,
    PublishedAt? Published,
    int Passages,
    int Quotes
)
{
    /// <summary>
    /// The order of articles in a segment: by collection, then as they were published, undated ones first, those stored later first. So what a filter of
    /// collections and days lets through is a few stretches of articles, and each is read backwards to have the latest first.
    /// </summary>
    public static Comparer<ArticleEntry> Order { get; } =
        Comparer<ArticleEntry>.Create(
            (a, b) =>
                string.CompareOrdinal(a.Collection, b.Collection) is not 0 and var byCollection ? byCollection
                : Nullable.Compare(a.Published?.Day, b.Published?.Day) is not 0 and var byDay ? byDay
                : Nullable.Compare(a.Published?.Moment, b.Published?.Moment) is not 0 and var byMoment ? byMoment
                : b.Sequence.CompareTo(a.Sequence)
        );
}
