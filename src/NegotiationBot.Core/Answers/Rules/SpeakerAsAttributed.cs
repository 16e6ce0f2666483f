using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers.Rules;

/// <summary>Whoever is named above words is the one to whom the quote is attributed.</summary>
internal sealed class SpeakerAsAttributed : VerificationRule
{
    public override string Name => "speaker-as-attributed";

    public override bool Allows(AnswerUnderCheck check) =>
        check
            .Citations.Where(citation =>
                citation.Form is StatementForm.QuoteMode or StatementForm.SentenceMode or StatementForm.Reported
            )
            .All(citation =>
                citation.Evidence.Quote?.Attribution is { Speaker: { } speaker } said
                && NamesAbove(citation.Statement, check.Answer) is { Count: > 0 } names
                && names.All(name => ShownName.IsSame(name, speaker) || name == ShownName.Of(said))
            );

    /// <summary>Those named in the line above, else in the heading before it, else in the first line.</summary>
    private static List<string> NamesAbove(Statement statement, Answer answer) =>
        answer
            .Statements.TakeWhile(other => !ReferenceEquals(other, statement))
            .Append(statement)
            .Select(other => other.Lead)
            .Prepend(answer.Headline)
            .OfType<StyledText>()
            .Select(Frames.NamesIn)
            .LastOrDefault(names => names.Count > 0, []);
}
