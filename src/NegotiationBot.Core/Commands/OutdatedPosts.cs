using System.Globalization;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands;

/// <summary>Brings a post up to date whose words turned out to be somebody else's: it says so in its first line, and answers anew below.</summary>
public sealed class OutdatedPosts(
    AskCommand ask,
    AnswerFace face,
    IAnswerRecords records,
    Conversations conversations,
    Houses houses
)
{
    public async Task<IReadOnlyList<Deed>> RenewAsync(
        PostOutdated post,
        IChatPlatform platform,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var notice = Notice(post, now);
        var record = await records.FindAsync(new AnswerId(post.AnswerId), cancellationToken);
        if (record is not { Origin: { KeepsQuestion: true } origin })
        {
            // What was asked was not kept, so it cannot be answered anew.
            return [new EditPost(post.Message, Reply.Of(notice))];
        }
        var turns = await conversations.TurnsAsync(origin.Conversation, record.Id, cancellationToken);
        var question = new Question(record.Question, turns, record.AskedAt);
        var answer = ask.Answer(record.Id, question, await houses.FilterAsync(post.Place, now, cancellationToken));
        var again = face.Compose(
            answer,
            await houses.OfAsync(post.Place.Community, cancellationToken),
            post.Place.Community,
            platform.Capabilities
        );
        var reply = (
            again with
            {
                FirstLine = notice,
                Blocks = [new LineBlock(again.FirstLine), .. again.Blocks],
            }
        ).Into(Languages.Of(record.Question, locale: null));
        await records.AddAsync(question, answer, PlainTextReplyRenderer.Render(reply), origin, cancellationToken);
        return [new EditPost(post.Message, reply)];
    }

    private static PhrasedText Notice(PostOutdated post, DateTimeOffset now)
    {
        var time = now.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return post.To.Length == 0 ? Say(Phrase.CorrectedToNobodyAt, time)
            : post.From.Length == 0 ? Say(Phrase.CorrectedFromNobodyAt, time, post.To)
            : Say(Phrase.CorrectedAt, time, post.To, post.From);
    }
}
