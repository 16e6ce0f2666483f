namespace NegotiationBot.Core.Questions;

/// <summary>The days a question is about, both included.</summary>
public readonly record struct Period(DateOnly From, DateOnly To);
