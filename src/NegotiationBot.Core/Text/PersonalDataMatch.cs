namespace NegotiationBot.Core.Text;

/// <summary>A stretch of text that tells where somebody is reached.</summary>
public readonly record struct PersonalDataMatch(PersonalDataKind Kind, TextSpan Span);
