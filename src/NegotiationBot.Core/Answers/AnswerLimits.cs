namespace NegotiationBot.Core.Answers;

/// <summary>How much of other people's text one answer shows.</summary>
/// <param name="Quotations">Quotations in one answer.</param>
/// <param name="ProseWords">Words of the journalist's own prose in one answer.</param>
public sealed record AnswerLimits(int Quotations = 3, int ProseWords = 60);
