namespace NegotiationBot.Core.Answers.Rules;

/// <summary>What is called an answer shows something of the corpus.</summary>
internal sealed class AnsweredMeansCited : VerificationRule
{
    public override string Name => "answered-means-cited";

    public override bool Allows(AnswerUnderCheck check) =>
        check.Answer.Outcome is not AnswerOutcome.Answered || check.Citations.Any();
}
