namespace NegotiationBot.Core.Retrieval;

/// <summary>Where a passage or a quote is: the change that stored its article, and its place among those of its kind there, from 0.</summary>
public readonly record struct UnitPlace(long Sequence, int Place);
