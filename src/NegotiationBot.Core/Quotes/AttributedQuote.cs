using NegotiationBot.Core.Quotes.Reported;

namespace NegotiationBot.Core.Quotes;

/// <summary>A quote with the decision that gave it to its speaker.</summary>
/// <param name="Decision">Null for turns and statements, which a label or a title gives to theirs, and for reported speech.</param>
/// <param name="Report">What was weighed for reported speech; null for every other quote.</param>
public sealed record AttributedQuote(Quote Quote, Decision? Decision, WeighedReport? Report = null);
