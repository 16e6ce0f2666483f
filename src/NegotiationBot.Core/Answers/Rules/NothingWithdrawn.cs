using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Answers.Rules;

/// <summary>What is withdrawn is not shown, what is disputed never as plain fact.</summary>
internal sealed class NothingWithdrawn : VerificationRule
{
    public override string Name => "nothing-withdrawn";

    public override bool Allows(AnswerUnderCheck check) =>
        check.Citations.All(citation =>
            citation.Evidence.Quote?.Attribution.Status switch
            {
                AttributionStatus.Withdrawn => false,
                AttributionStatus.Disputed => citation.Form is StatementForm.Unconfirmed,
                _ => true,
            }
        );
}
