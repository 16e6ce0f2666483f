using NegotiationBot.Core.Commands.Members;
using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>Somebody's words day by day, in a chat.</summary>
public sealed class AskTimeline(
    AskCommand ask,
    AskInChat inChat,
    TimelineCommand timeline,
    AnswerGiving giving,
    FirstWords firstWords
)
{
    /// <param name="question">As what they said would be asked; so it is answered where there are no two days to tell of.</param>
    public async Task<IReadOnlyList<Deed>> AskAsync(Visit visit, string question, CancellationToken cancellationToken)
    {
        var asked = new Question(question, [], visit.Event.SentAt);
        var id = await ask.FreeIdAsync(asked, visit.Origin, cancellationToken);
        if (timeline.Answer(id, asked, visit.Filter) is not { } told)
        {
            return await inChat.AskAsync(visit, question, keepsQuestion: true, cancellationToken);
        }
        var origin = new AnswerOrigin(visit.Community, visit.Member, id.Value);
        var (_, reply) = await giving.GiveAsync(visit, asked, told, origin, cancellationToken);
        return
        [
            new PostReply(
                await firstWords.AddToAsync(reply, visit, cancellationToken),
                Answer: id,
                Conversation: id.Value
            ),
        ];
    }
}
