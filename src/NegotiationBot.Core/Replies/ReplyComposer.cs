using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Core.Replies;

/// <summary>Lays an answer out: the first line, each statement with its quoted lines, the grey line.</summary>
public static class ReplyComposer
{
    private static readonly LineBlock SampleNotice = new(PhrasedText.Say(Phrase.SampleNotice));

    public static Reply Compose(Answer answer) =>
        new(
            answer.Headline,
            [.. answer.Statements.SelectMany(Lines), .. Notices(answer)],
            GreyLine.Of(answer),
            Buttons(answer)
        );

    private static IEnumerable<ReplyBlock> Notices(Answer answer) =>
        answer.Coverage.IsSample && answer.Outcome is not AnswerOutcome.Declined ? [SampleNotice] : [];

    private static IEnumerable<ReplyBlock> Lines(Statement statement)
    {
        if (statement.Lead is { } lead)
        {
            yield return new LineBlock(lead);
        }
        foreach (var block in statement.Citations.SelectMany(evidence => QuotedLines.Of(statement.Form, evidence)))
        {
            yield return block;
        }
    }

    /// <summary>Of those a refusal offers, what they say; in our words, never in those of the question.</summary>
    private static IReadOnlyList<ReplyButton> Buttons(Answer answer) =>
        [
            .. answer
                .Nearest.Select(evidence => evidence.Quote?.Attribution)
                .Where(said => said is { IsNamed: true })
                .Select(said => said!.Speaker!)
                .Distinct()
                .Take(Reply.MaximumButtons)
                .Select(name => new ReplyButton(name, new ReplyAction(ReplyAction.Say, answer.Id, name).ToString())),
        ];
}
