using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Retrieval;

/// <summary>A unit that a search has found, by its number in its segment.</summary>
internal sealed record ScoredUnit(VisibleSegment In, int Unit, double Score)
{
    public UnitPlace PlaceOf(UnitKind kind)
    {
        var article = In.Segment.ArticleOf(kind, Unit);
        return new UnitPlace(In.Segment.Articles.Sequences[article], Unit - In.Segment.StartsOf(kind)[article]);
    }
}
