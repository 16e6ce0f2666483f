namespace NegotiationBot.Core.Text;

/// <summary>An index term and the word it stands for.</summary>
/// <param name="Term">Folded and stemmed.</param>
/// <param name="Folded">Folded, not stemmed.</param>
public readonly record struct AnalyzedTerm(string Term, string Folded, TextSpan Span);
