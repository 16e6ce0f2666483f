namespace NegotiationBot.Core.Answers.Rules;

/// <summary>Nothing shown names somebody of whom its article says that they are a child.</summary>
internal sealed class NoChildNamed : VerificationRule
{
    public override string Name => "no-child-named";

    public override bool Allows(AnswerUnderCheck check) =>
        !check.Citations.Any(citation => check.Veil.NamesChildOf(citation.Evidence.Article, citation.Evidence.Span));
}
