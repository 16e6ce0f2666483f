namespace NegotiationBot.Core.Answers.Rules;

/// <summary>An answer shows three quotations at most.</summary>
internal sealed class ThreeQuotationsAtMost : VerificationRule
{
    public override string Name => "three-quotations-at-most";

    public override bool Allows(AnswerUnderCheck check) =>
        check.Citations.Count(citation => ShownLimits.IsQuotation(citation.Form)) <= ShownLimits.Quotations;
}
