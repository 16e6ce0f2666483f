namespace NegotiationBot.Core.Answers.Rules;

/// <summary>Nothing shown cuts into what is withdrawn or hidden here, and nobody about whom nothing is told is named, in a line of ours either.</summary>
internal sealed class NothingVeiled : VerificationRule
{
    public override string Name => "nothing-veiled";

    public override bool Allows(AnswerUnderCheck check) =>
        check.Citations.All(citation =>
            !check.Veil.Covers(check.Veil.Over(citation.Evidence.Article), citation.Evidence.Span)
        ) && !check.Frame.Any(line => check.Veil.People.AreNamedIn(line.Plain));
}
