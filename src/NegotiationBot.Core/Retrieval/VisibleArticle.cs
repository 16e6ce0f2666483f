using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Retrieval;

/// <summary>An article that a filter lets through, by its number in its segment.</summary>
internal sealed record VisibleArticle(VisibleSegment In, int Number)
{
    /// <summary>The latest published first, undated ones last; of one moment, in the order of storing.</summary>
    public static Comparer<VisibleArticle> LatestFirst { get; } =
        Comparer<VisibleArticle>.Create(
            (a, b) =>
            {
                var (published, other) = (
                    a.In.Segment.Articles.PublishedOf(a.Number),
                    b.In.Segment.Articles.PublishedOf(b.Number)
                );
                return Nullable.Compare(other?.Day, published?.Day) is not 0 and var byDay ? byDay
                    : Nullable.Compare(other?.Moment, published?.Moment) is not 0 and var byMoment ? byMoment
                    : a.Sequence.CompareTo(b.Sequence);
            }
        );

    public ArticleId Id => In.Segment.Articles.IdOf(Number);

    public string Title => In.Segment.Articles.TitleOf(Number);

    public long Sequence => In.Segment.Articles.Sequences[Number];
}
