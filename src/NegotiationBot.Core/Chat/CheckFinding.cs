namespace NegotiationBot.Core.Chat;

/// <param name="IsWell">False where something is wrong or missing.</param>
/// <param name="Sentence">What was found, and of a fault how to mend it; no token.</param>
public sealed record CheckFinding(bool IsWell, string Sentence);
