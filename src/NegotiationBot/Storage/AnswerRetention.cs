namespace NegotiationBot.Storage;

/// <summary>How long the record of an answer is kept after it was asked.</summary>
public sealed record AnswerRetention(TimeSpan Kept);
