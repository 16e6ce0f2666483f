using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Answers.Rules;

/// <summary>Nothing shown says of somebody by name that they are a child.</summary>
internal sealed class NoChildNamed : VerificationRule
{
    public override string Name => "no-child-named";

    public override bool Allows(AnswerUnderCheck check) =>
        !check.Citations.Any(citation => NamedChild.IsIn(citation.Evidence.Article, citation.Evidence.Span));
}
