using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Retrieval;

/// <summary>A term of one search, looked up in all segments.</summary>
internal sealed class WantedTerm
{
    private readonly PostingList?[] _lists;

    /// <param name="units">How many units of the kind may be seen.</param>
    public WantedTerm(string term, double weight, IReadOnlyList<VisibleSegment> segments, UnitKind kind, int units)
    {
        _lists = new PostingList?[segments.Count];
        var holding = 0;
        for (var i = 0; i < _lists.Length; i++)
        {
            _lists[i] = segments[i].Find(term, kind);
            holding += _lists[i] is { } list ? segments[i].Units(kind).CountOf(list) : 0;
        }
        Scale = Score.Scale(weight * Bm25.InverseFrequency(units, holding));
    }

    /// <summary>What the term adds to a score where its saturation is 1.</summary>
    public double Scale { get; }

    /// <summary>Null where no unit of the segment has it.</summary>
    public PostingList? ListIn(int segment) => _lists[segment];
}
