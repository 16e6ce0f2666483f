namespace NegotiationBot.Core.Retrieval;

/// <summary>An index term (folded and stemmed by <see cref="Text.TermAnalyzer"/>) and how much it counts.</summary>
public readonly record struct WeightedTerm(string Term, double Weight = 1);
