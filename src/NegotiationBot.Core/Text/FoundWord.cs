namespace NegotiationBot.Core.Text;

/// <summary>A word where it stands in a text.</summary>
internal readonly record struct FoundWord(AnalyzedWord Word, TextSpan Span);
