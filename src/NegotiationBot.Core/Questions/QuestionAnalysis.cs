namespace NegotiationBot.Core.Questions;

/// <summary>What a message asks: one part, or two where two things are asked at once; never none.</summary>
public sealed record QuestionAnalysis(IReadOnlyList<QuestionPart> Parts);
