using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Retrieval;

/// <summary>A unit that a search has found, by its number in its segment.</summary>
internal sealed record ScoredUnit(VisibleSegment In, int Unit, double Score)
{
    public VisibleArticle ArticleOf(UnitKind kind) => new(In, In.Segment.ArticleOf(kind, Unit));

    /// <summary>Which of the passages or quotes of its article it is, from 0.</summary>
    public int PlaceOf(UnitKind kind) => Unit - In.Segment.StartsOf(kind)[ArticleOf(kind).Number];
}
