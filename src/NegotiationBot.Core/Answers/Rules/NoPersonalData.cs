using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers.Rules;

/// <summary>Nobody’s e-mail address, phone number or street is shown, whatever the article prints.</summary>
internal sealed class NoPersonalData : VerificationRule
{
    public override string Name => "no-personal-data";

    public override bool Allows(AnswerUnderCheck check) =>
        !check.Citations.Any(citation => PersonalData.Contains(citation.Evidence.Article.Text, citation.Evidence.Span))
        && !check.Frame.Any(line => PersonalData.Contains(line.Plain));
}
