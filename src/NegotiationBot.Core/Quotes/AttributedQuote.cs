namespace NegotiationBot.Core.Quotes;

/// <summary>A quote with the decision that gave it to its speaker.</summary>
/// <param name="Decision">Null for turns and statements, which a label or a title gives to theirs.</param>
public sealed record AttributedQuote(Quote Quote, Decision? Decision);
