namespace NegotiationBot.Core.Answers.Rules;

/// <summary>Bare words stand beside a name only where the reader need not check who said them.</summary>
internal sealed class QuoteModeWhereAllowed : VerificationRule
{
    public override string Name => "quote-mode-where-allowed";

    public override bool Allows(AnswerUnderCheck check) =>
        check
            .Citations.Where(citation => citation.Form is StatementForm.QuoteMode)
            .All(citation =>
                citation.Evidence.Quote is { } quote
                && quote.Span.Contains(citation.Evidence.Span)
                && QuoteShowing.AllowsQuoteMode(citation.Evidence.Article.Text, quote)
            );
}
