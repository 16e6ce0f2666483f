namespace NegotiationBot.Core.Answers.Rules;

/// <summary>Words that came through somebody are never shown without naming through whom.</summary>
internal sealed class ChainShown : VerificationRule
{
    public override string Name => "chain-shown";

    public override bool Allows(AnswerUnderCheck check) =>
        check
            .Citations.Where(citation => citation.Form is not StatementForm.Offered)
            .All(citation =>
                citation.Evidence.Quote?.Attribution.Chain.All(link =>
                    Shows(citation.Statement.Lead?.Plain, link.Speaker)
                    || Shows(check.Answer.Headline.Plain, link.Speaker)
                    || Shows(citation.Evidence.Text, link.Mention)
                )
                ?? true
            );

    private static bool Shows(string? line, string name) =>
        line is not null && line.Contains(name, StringComparison.OrdinalIgnoreCase);
}
