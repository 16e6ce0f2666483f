using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers.Rules;

/// <summary>What the first line gives as the article's words stands in the first sentence shown, what a note gives in any of them.</summary>
internal sealed class AnswerStandsInSentence : VerificationRule
{
    public override string Name => "answer-stands-in-sentence";

    public override bool Allows(AnswerUnderCheck check) =>
        check
            .Answer.Headline.Runs.Where(run => run.Style is TextStyle.Italic)
            .All(run =>
                check.Citations.FirstOrDefault().Evidence is { } first
                && first.Text.Contains(run.Text, StringComparison.Ordinal)
            )
        && check
            .Answer.Statements.SelectMany(statement => statement.Note?.Runs ?? [])
            .Where(run => run.Style is TextStyle.Italic)
            .All(run =>
                check.Citations.Any(citation => citation.Evidence.Text.Contains(run.Text, StringComparison.Ordinal))
            );
}
