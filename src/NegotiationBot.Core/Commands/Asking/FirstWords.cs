using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>What stands once under a member's first answer and never again: that a program answers, and how to ask on.</summary>
public sealed class FirstWords(IMembers members)
{
    public async Task<Reply> AddToAsync(Reply reply, Visit visit, CancellationToken cancellationToken)
    {
        if (
            !await members.IsFirstAnswerAsync(
                visit.Community,
                visit.Member,
                visit.Event.Key,
                visit.Now,
                cancellationToken
            )
        )
        {
            return reply;
        }
        StyledText[] hints = [Say(Phrase.IAmAProgram), .. HowToAskOn(visit)];
        return reply with { Blocks = [.. reply.Blocks, .. hints.Select(hint => new HintBlock(hint))] };
    }

    private static IEnumerable<StyledText> HowToAskOn(Visit visit)
    {
        var can = visit.Platform.Capabilities;
        if (visit.Visibility is Visibility.Private || visit.Place.IsDirect)
        {
            return [];
        }
        var isInThread = visit.Place.Thread is not null || can.AnswersInThreads;
        return
        [
            Say(
                !isInThread ? Phrase.ReplyToAskOn
                : can.HearsFollowUps ? Phrase.WriteHereToAskOn
                : Phrase.MentionMeToAskOn
            ),
        ];
    }
}
