namespace NegotiationBot.Core.Answers.Rules;

/// <summary>Who is not confirmed is not named in a line of ours.</summary>
internal sealed class UnconfirmedUnnamed : VerificationRule
{
    public override string Name => "unconfirmed-unnamed";

    public override bool Allows(AnswerUnderCheck check) =>
        check
            .Citations.Where(citation => citation.Evidence.Quote is { Attribution.IsNamed: false })
            .All(citation =>
                citation.Form is StatementForm.Unconfirmed
                && !Names(check.Answer.Headline.Plain, citation.Evidence.Quote!.Attribution.Speaker)
                && !Names(citation.Statement.Lead?.Plain, citation.Evidence.Quote!.Attribution.Speaker)
            );

    private static bool Names(string? line, string? name) =>
        line is not null && name is not null && line.Contains(name, StringComparison.OrdinalIgnoreCase);
}
