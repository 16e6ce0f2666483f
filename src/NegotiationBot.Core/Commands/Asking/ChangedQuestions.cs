using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>What becomes of an answer when its question is changed or taken back.</summary>
public sealed class ChangedQuestions(
    AskInChat inChat,
    Conversations conversations,
    HurtfulQuestions hurtful,
    IPosts posts,
    IAnswerRecords records
)
{
    /// <summary>The answer to the new words, in the place of the old one and under its id.</summary>
    public async Task<IReadOnlyList<Deed>> EditedAsync(
        Visit visit,
        MessageEdited edited,
        CancellationToken cancellationToken
    )
    {
        if (
            !visit.Rules.AnswersIn(visit.Place)
            || HouseGate.Refuse(visit) is not null
            || await hurtful.FindAsync(visit, edited.Text, cancellationToken)
        )
        {
            return [];
        }
        var deeds = new List<Deed>();
        foreach (var post in await posts.FindAnswersAsync(edited.Message, cancellationToken))
        {
            if (
                post.AnswerId is { } id
                && await records.FindAsync(new AnswerId(id), cancellationToken) is { Origin: { } origin } record
                && edited.SentAt - record.AskedAt <= MessageEdited.Grace
            )
            {
                var turns = await conversations.TurnsAsync(post.Conversation, record.Id, cancellationToken);
                var question = new Question(edited.Text, turns, record.AskedAt);
                var reply = await inChat.AnswerAsync(visit, record.Id, question, origin, cancellationToken);
                deeds.Add(new EditPost(post.Message, reply));
            }
        }
        return deeds;
    }

    /// <summary>Whoever takes a question back takes the answer with it, and what was kept of both.</summary>
    public async Task<IReadOnlyList<Deed>> DeletedAsync(MessageDeleted deleted, CancellationToken cancellationToken)
    {
        var answers = await posts.FindAnswersAsync(deleted.Message, cancellationToken);
        foreach (var id in answers.Select(post => post.AnswerId).OfType<string>())
        {
            await records.EmptyAsync(new AnswerId(id), cancellationToken);
        }
        return [.. answers.Select(post => new DeletePost(post.Message))];
    }
}
