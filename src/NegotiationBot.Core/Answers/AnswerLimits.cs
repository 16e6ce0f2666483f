namespace NegotiationBot.Core.Answers;

/// <summary>How much of other people's text one answer shows.</summary>
/// <param name="Quotations">Quotations in one answer.</param>
/// <param name="ProseWords">Words of the journalist's own prose in one answer.</param>
public sealed record AnswerLimits(int Quotations = 3, int ProseWords = 60)
{
    /// <summary>What each of several parts of an answer may show, so that none is crowded out by another.</summary>
    public AnswerLimits SharedBy(int parts) =>
        parts <= 1 ? this : new AnswerLimits(Math.Max(1, Quotations / parts), ProseWords / parts);
}
