namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>What a segment indexes of an article; each kind is numbered from 0 within the segment.</summary>
internal enum UnitKind
{
    Passage,
    Quote,
}
