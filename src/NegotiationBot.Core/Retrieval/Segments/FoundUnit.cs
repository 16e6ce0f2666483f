namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>A unit that a search has found.</summary>
/// <param name="Segment">The segment's place among those searched.</param>
/// <param name="Score">In units of <see cref="Segments.Score"/>.</param>
internal readonly record struct FoundUnit(int Segment, int Unit, long Score);
