using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers.Rules;

/// <summary>Every span shown lies in its article’s text and cuts no character in two.</summary>
internal sealed class SpansInsideText : VerificationRule
{
    public override string Name => "spans-inside-text";

    public override bool Allows(AnswerUnderCheck check) =>
        check.Citations.All(citation =>
            citation.Form is StatementForm.ArticleFact
            || IsSlice(citation.Evidence.Article.Text, citation.Evidence.Span)
        );

    private static bool IsSlice(string text, TextSpan span) =>
        !span.IsEmpty && span.End <= text.Length && !CutsCharacter(text, span.Start) && !CutsCharacter(text, span.End);

    private static bool CutsCharacter(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
