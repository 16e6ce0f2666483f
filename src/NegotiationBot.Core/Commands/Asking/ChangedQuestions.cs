using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Members;
using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>What becomes of an answer when its question is changed or taken back.</summary>
public sealed class ChangedQuestions(
    AskCommand ask,
    AskInChat inChat,
    Conversations conversations,
    HurtfulQuestions hurtful,
    RecentQuestions recent,
    FirstWords firstWords,
    IPosts posts,
    IAnswerRecords records
)
{
    /// <summary>The answer to the new words, in the place of the old one and under its id, where it had one.</summary>
    public async Task<IReadOnlyList<Deed>> EditedAsync(
        Visit visit,
        MessageEdited edited,
        CancellationToken cancellationToken
    )
    {
        var sign = HouseGate.SignFor(edited, visit.Rules, visit.Member, visit.Now);
        var answers = await posts.FindAnswersAsync(edited.Message, cancellationToken);
        if (sign is Reaction.TooMany && answers.Any(post => edited.SentAt - post.At <= MessageEdited.Grace))
        {
            return [new React(edited.Message, Reaction.TooMany)];
        }
        if (
            sign is not null
            // A command is no question, and what is checked by one is nobody's to keep.
            || PlainCommand.Read(edited.Text, visit.Place.IsDirect) is not null
            || await hurtful.FindAsync(visit, edited.Text, cancellationToken)
        )
        {
            return [];
        }
        var deeds = new List<Deed>();
        foreach (var post in answers)
        {
            var deed = post.AnswerId is { } id
                ? await AgainAsync(visit, edited, post, new AnswerId(id), cancellationToken)
                : await FirstAsync(visit, edited, post, cancellationToken);
            if (deed is not null)
            {
                deeds.Add(deed);
            }
        }
        return deeds;
    }

    private async Task<Deed?> AgainAsync(
        Visit visit,
        MessageEdited edited,
        KeptPost post,
        AnswerId id,
        CancellationToken cancellationToken
    )
    {
        if (
            await records.FindAsync(id, cancellationToken) is not { Origin: { KeepsQuestion: true } origin } record
            || edited.SentAt - record.AskedAt > MessageEdited.Grace
        )
        {
            return null;
        }
        var turns = await conversations.TurnsAsync(post.Conversation, record.Id, cancellationToken);
        var question = new Question(edited.Text, turns, record.AskedAt);
        recent.Forget(id);
        var reply = await inChat.AnswerAsync(visit, record.Id, question, origin, cancellationToken);
        return new EditPost(
            post.Message,
            await firstWords.AddToAsync(reply, visit, record.Id.Value, cancellationToken)
        );
    }

    /// <summary>What had no words, or was led to another's answer, has become a question of its own.</summary>
    private async Task<Deed?> FirstAsync(
        Visit visit,
        MessageEdited edited,
        KeptPost post,
        CancellationToken cancellationToken
    )
    {
        // What it said is not kept, nor when; our reply came a moment later.
        if (edited.SentAt - post.At > MessageEdited.Grace)
        {
            return null;
        }
        var question = new Question(edited.Text, [], edited.SentAt);
        var id = await ask.FreeIdAsync(question, visit.Origin, cancellationToken);
        var origin = visit.Origin with { Conversation = id.Value };
        var reply = await inChat.AnswerAsync(visit, id, question, origin, cancellationToken);
        return new EditPost(
            post.Message,
            await firstWords.AddToAsync(reply, visit, id.Value, cancellationToken),
            Answer: id
        );
    }

    /// <summary>Whoever takes a question back takes the answer with it, and what was kept of both. A reply of ours that somebody took away stands nowhere any more.</summary>
    public async Task<IReadOnlyList<Deed>> DeletedAsync(MessageDeleted deleted, CancellationToken cancellationToken)
    {
        await posts.RemoveAsync(deleted.Message, cancellationToken);
        var answers = await posts.FindAnswersAsync(deleted.Message, cancellationToken);
        foreach (var id in answers.Select(post => post.AnswerId).OfType<string>())
        {
            await records.EmptyAsync(deleted.Place.Community, new AnswerId(id), cancellationToken);
        }
        return [.. answers.Select(post => new DeletePost(post.Message))];
    }
}
