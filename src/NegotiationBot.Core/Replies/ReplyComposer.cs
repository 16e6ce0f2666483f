using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Replies;

/// <summary>Lays an answer out: the first line, each statement with its quoted lines, the grey line.</summary>
public static class ReplyComposer
{
    private static readonly LineBlock SampleNotice = new(Say(Phrase.SampleNotice));

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
    private static IReadOnlyList<ReplyButton> Buttons(Answer answer)
    {
        List<Attribution> offered =
        [
            .. answer
                .Nearest.Select(evidence => evidence.Quote?.Attribution)
                .OfType<Attribution>()
                .Where(said => said.IsNamed)
                .DistinctBy(said => said.Speaker),
        ];
        return
        [
            .. offered
                .Zip(ShownName.Short(offered), (said, name) => Says(answer, said, name))
                .OfType<ReplyButton>()
                .Take(Reply.MaximumButtons),
        ];
    }

    /// <summary>What somebody who is not among the shown says on the subject; null where there is nobody.</summary>
    public static ReplyButton? Also(Answer answer) =>
        answer.Also is { } also
            ? Says(answer, also, Say(Phrase.AlsoSpeaks, ShownName.Short([also, .. ShownBeside(answer)])[0]))
            : null;

    private static IEnumerable<Attribution> ShownBeside(Answer answer) =>
        answer
            .Evidence.Select(evidence => evidence.Quote?.Attribution)
            .OfType<Attribution>()
            .Where(said => said.IsNamed);

    /// <summary>Null where the name is too long to travel with a button.</summary>
    private static ReplyButton? Says(Answer answer, Attribution said, StyledText label) =>
        new ReplyAction(ReplyAction.Say, answer.Id, said.Speaker!).ToString() is var action
        && action.Length <= ReplyButton.MaximumAction
            ? new ReplyButton(label, action)
            : null;
}
