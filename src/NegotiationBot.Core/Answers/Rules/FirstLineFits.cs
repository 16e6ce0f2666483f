namespace NegotiationBot.Core.Answers.Rules;

/// <summary>The first line fits into a notification.</summary>
internal sealed class FirstLineFits : VerificationRule
{
    public override string Name => "first-line-fits";

    public override bool Allows(AnswerUnderCheck check) =>
        check.Answer.Headline.Plain.Length is > 0 and <= Frames.LongestFirstLine;
}
