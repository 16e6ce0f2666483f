using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>A question in a chat, from the words to the reply.</summary>
public sealed class AskInChat(
    AskCommand ask,
    AnswerGiving giving,
    Conversations conversations,
    IPosts posts,
    Pins pins,
    HurtfulQuestions hurtful,
    RecentQuestions recent,
    FirstWords firstWords,
    IReports reports
)
{
    /// <param name="keepsQuestion">False where the words are somebody else's: they are not recorded.</param>
    public async Task<IReadOnlyList<Deed>> AskAsync(
        Visit visit,
        string text,
        bool keepsQuestion,
        CancellationToken cancellationToken
    )
    {
        if (await hurtful.FindAsync(visit, text, cancellationToken))
        {
            return [new PostReply(Reply.Of(Say(Phrase.NotInThoseWords)))];
        }
        var conversation = await conversations.FindAsync(visit, cancellationToken);
        if (conversation is null && await FindSameAsync(visit, text, cancellationToken) is { } link)
        {
            return [new PostReply(Reply.Of(Say(Phrase.AnsweredAlready, link)))];
        }
        var alone = new Question(text, [], visit.Event.SentAt);
        var id = await ask.FreeIdAsync(alone, visit.Origin, cancellationToken);
        // Answered again, as after a post that failed, it has a record already, and does not lean on itself.
        var question = alone with
        {
            Turns = await conversations.TurnsAsync(conversation, id, cancellationToken),
        };
        // Whoever asks on leans on this answer, wherever it comes to stand.
        var origin = visit.Origin with
        {
            Conversation = conversation ?? id.Value,
            KeepsQuestion = keepsQuestion,
        };
        var reply = await AnswerAsync(visit, id, question, origin, cancellationToken);
        if (visit.Visibility is Visibility.Public)
        {
            recent.Note(visit.Place, text, id, ask.Coverage(visit.Filter), visit.Filter.Veil, visit.Now);
        }
        return
        [
            new PostReply(
                await firstWords.AddToAsync(reply, visit, id.Value, cancellationToken),
                Answer: id,
                Conversation: origin.Conversation
            ),
        ];
    }

    /// <summary>Answers under an id, anew where there is a record of it already.</summary>
    public async Task<Reply> AnswerAsync(
        Visit visit,
        AnswerId id,
        Question question,
        AnswerOrigin origin,
        CancellationToken cancellationToken
    )
    {
        var answer = ask.Answer(id, question, visit.Filter);
        var given = pins.FindInPlaceOf(answer, question, origin, visit.Rules, visit.Filter, visit.Now) is { } pinned
            ? await giving.RecordAsync(visit, question, pinned, origin, cancellationToken)
            : await giving.GiveAsync(visit, question, answer, origin, cancellationToken);
        await ReportAsync(visit, given.Answer, cancellationToken);
        return given.Reply;
    }

    /// <summary>The address of the answer that the channel got to the same question; null where there is none.</summary>
    private async Task<StyledText?> FindSameAsync(Visit visit, string text, CancellationToken cancellationToken)
    {
        if (recent.Find(visit.Place, text, ask.Coverage(visit.Filter), visit.Filter.Veil, visit.Now) is not { } answer)
        {
            return null;
        }
        var standing = await posts.FindCarryingAsync(answer.Value, cancellationToken);
        return
            standing is [var post, ..]
            && await visit.Platform.FindLinkAsync(post.Message, cancellationToken) is { } address
            ? new LinkedText(Say(Phrase.Here), address)
            : null;
    }

    /// <summary>What moderators should know of: what was not answered, and what was answered with a speaker that is not confirmed.</summary>
    private Task ReportAsync(Visit visit, Answer answer, CancellationToken cancellationToken)
    {
        ReportKind? kind =
            answer.Outcome is AnswerOutcome.NotInCorpus ? ReportKind.Unanswered
            : answer.Statements.Any(statement => statement.Form is StatementForm.Unconfirmed) ? ReportKind.Unconfirmed
            : null;
        return kind is { } known
            ? reports.AddAsync(
                new Report(
                    visit.Community,
                    known,
                    // Names come in the registry's spelling; what was typed is not kept twice.
                    string.Join(", ", Frames.NamesIn(answer.Headline).DefaultIfEmpty(answer.Reason)),
                    answer.Id,
                    visit.Member,
                    visit.Event.Key,
                    visit.Now
                ),
                cancellationToken
            )
            : Task.CompletedTask;
    }
}
