using System.Globalization;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Members;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands;

/// <summary>
/// Brings a post up to date: it is answered anew. One whose words turned out to be somebody else's says so in its first line; of one that showed what is hidden by now
/// nothing else tells.
/// </summary>
public sealed class OutdatedPosts(
    AskCommand ask,
    AnswerGiving giving,
    Pins pins,
    RecordedWords words,
    FirstWords firstWords,
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
        var rules = await houses.OfAsync(post.Place.Community, cancellationToken);
        var filter = await houses.FilterAsync(post.Place, now, cancellationToken);
        var record = await records.FindAsync(new AnswerId(post.AnswerId), cancellationToken);
        if (record is not { Origin: { KeepsQuestion: true } origin } || !rules.AnswersIn(post.Place))
        {
            // What was asked was not kept, or nothing is answered there any more.
            return post.IsCorrection ? [new EditPost(post.Message, Reply.Of(Notice(post, now)))]
                : record is not null && MayStand(record, rules, filter) ? []
                : [new EditPost(post.Message, Reply.Of(Say(Phrase.ShownNoMore)))];
        }
        var turns = await conversations.TurnsAsync(origin.Conversation, record.Id, cancellationToken);
        var question = new Question(record.Question, turns, record.AskedAt);
        var found = ask.Answer(record.Id, question, filter);
        var (answer, again) =
            pins.FindInPlaceOf(found, question, origin, rules, filter, now)
            ?? await giving.RenewAsync(found, post.Place, rules, platform.Capabilities, now, cancellationToken);
        var language = Languages.Of(record.Question, locale: null);
        var reply = (post.IsCorrection ? Under(Notice(post, now), again) : again).Into(language);
        var shown = PlainTextReplyRenderer.Render(reply);
        await (
            post.IsCorrection
                ? records.AddAsync(question, answer, shown, origin, cancellationToken)
                : records.RenewAsync(answer, shown, origin, cancellationToken)
        );
        var whole = await firstWords.AddToAsync(
            reply,
            origin.Asker,
            post.Place,
            Visibility.Public,
            platform.Capabilities,
            record.Id.Value,
            now,
            cancellationToken
        );
        return [new EditPost(post.Message, whole.Into(language))];
    }

    /// <summary>It shows nothing that is hidden by now, and names nobody for words that are disputed.</summary>
    private bool MayStand(AnswerRecord record, HouseRules rules, RetrievalFilter filter) =>
        words.Find(record, filter) is not null
        && !record.Evidence.Any(evidence => evidence.Quote is { } quote && rules.Disputed.ContainsKey(quote));

    private static Reply Under(PhrasedText notice, Reply again) =>
        again with
        {
            FirstLine = notice,
            Blocks = [new LineBlock(again.FirstLine), .. again.Blocks],
        };

    private static PhrasedText Notice(PostOutdated post, DateTimeOffset now)
    {
        var time = now.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return post.To.Length == 0 ? Say(Phrase.CorrectedToNobodyAt, time)
            : post.From.Length == 0 ? Say(Phrase.CorrectedFromNobodyAt, time, post.To)
            : Say(Phrase.CorrectedAt, time, post.To, post.From);
    }
}
