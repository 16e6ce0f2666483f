namespace NegotiationBot.Core.Answers.Rules;

/// <summary>An answer shows no more quotations than it may.</summary>
internal sealed class QuotationsWithinLimit : VerificationRule
{
    public override string Name => "quotations-within-limit";

    public override bool Allows(AnswerUnderCheck check) =>
        check.Citations.Count(citation => ShownLimits.IsQuotation(citation.Form)) <= check.Limits.Quotations;
}
