namespace NegotiationBot.Core.Commands.Members;

/// <param name="RetentionDays">Days for which questions and answers are kept.</param>
public sealed record PrivacyFacts(int RetentionDays);
