using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Members;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>An answer that waits in the queue: what it said, what that rests on, and the way to propose another speaker. Whoever comes here may.</summary>
public sealed class AnswerForModerators(WhyInChat why, IAnswerRecords records)
{
    public async Task<Reply> ShowAsync(Visit visit, AnswerId id, CancellationToken cancellationToken)
    {
        var shown = await why.RunAsync(visit, id.Value, cancellationToken);
        return await QuoteOfAnswer.FindAsync(records, visit, id.Value, 1, cancellationToken) is null
            ? shown
            : shown with
            {
                Buttons =
                [
                    new ReplyButton(
                        Say(Phrase.ProposeCorrection),
                        new ReplyAction(ModerateMenu.Correct, id).ToString()
                    ),
                ],
            };
    }
}
