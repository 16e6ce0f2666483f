using System.Globalization;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>The buttons under an answer: what they open is seen by whoever presses them.</summary>
public sealed class AnswerButtons(
    AskCommand ask,
    AskInChat inChat,
    WhoElse whoElse,
    AnswerGiving giving,
    Conversations conversations,
    IAnswerRecords records,
    IReports reports,
    ResponsibleParty responsible
)
{
    private const string BySpeaker = "speaker";
    private const string NotInArticle = "article";
    private const string Otherwise = "other";

    /// <summary>Null where the button is not one of an answer's.</summary>
    public async Task<IReadOnlyList<Deed>?> PressAsync(
        Visit visit,
        ReplyAction action,
        CancellationToken cancellationToken
    )
    {
        if (
            action.Verb
            is not (
                ReplyAction.Say
                or ReplyAction.WhoElse
                or ReplyAction.More
                or ReplyAction.Wrong
                or AnswerFace.Reveal
            )
        )
        {
            return null;
        }
        if (HouseGate.Refuse(visit) is { } refusal)
        {
            return [refusal];
        }
        if (
            await records.FindAsync(action.Answer, cancellationToken) is not { Origin: { } origin } record
            || !origin.IsFor(visit.Community, visit.Member)
        )
        {
            return [Privately(Reply.Of(Say(Phrase.NoSuchAnswer)))];
        }
        return action.Verb switch
        {
            ReplyAction.Say => await SayAsync(visit, record, action.Detail, cancellationToken),
            ReplyAction.WhoElse => await WhoElseAsync(visit, record, cancellationToken),
            ReplyAction.Wrong => await WrongAsync(visit, record, action.Detail, cancellationToken),
            _ => await AgainAsync(visit, record, action, cancellationToken),
        };
    }

    /// <summary>What somebody says on the same subject: a follow-up question of the presser's own.</summary>
    private async Task<IReadOnlyList<Deed>> SayAsync(
        Visit visit,
        AnswerRecord record,
        string name,
        CancellationToken cancellationToken
    )
    {
        var earlier = await QuestionAsync(record, cancellationToken);
        var question = new Question(
            $"What did {name} say?",
            [
                .. earlier.Turns,
                new ConversationTurn(ConversationRole.User, earlier.Text),
                new ConversationTurn(ConversationRole.Bot, record.Text),
            ],
            visit.Event.SentAt
        );
        var id = await ask.FreeIdAsync(question, visit.Origin, cancellationToken);
        var origin = visit.Origin with { Conversation = id.Value };
        var reply = await inChat.AnswerAsync(visit, id, question, origin, cancellationToken);
        return [Privately(reply) with { Answer = id }];
    }

    private async Task<IReadOnlyList<Deed>> WhoElseAsync(
        Visit visit,
        AnswerRecord record,
        CancellationToken cancellationToken
    )
    {
        var question = await QuestionAsync(record, cancellationToken) with { AskedAt = visit.Event.SentAt };
        var shown = record.Evidence.Select(evidence => evidence.Speaker).OfType<string>().ToHashSet();
        var id = await ask.FreeIdAsync(question, visit.Origin, cancellationToken);
        var answer = whoElse.Answer(id, question, shown, visit.Filter);
        var origin = visit.Origin with { Conversation = id.Value };
        var (_, reply) = await giving.GiveAsync(visit, question, answer, origin, cancellationToken);
        return [Privately(reply) with { Answer = id }];
    }

    /// <summary>The answer as it is today, for its next page or for its covered words.</summary>
    private async Task<IReadOnlyList<Deed>> AgainAsync(
        Visit visit,
        AnswerRecord record,
        ReplyAction action,
        CancellationToken cancellationToken
    )
    {
        var question = await QuestionAsync(record, cancellationToken);
        var reply = await giving.ShowAsync(
            visit,
            ask.Answer(record.Id, question, visit.Filter),
            isUncovered: action.Verb is AnswerFace.Reveal,
            cancellationToken
        );
        var page = int.TryParse(action.Detail, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
        return [Privately(reply) with { Page = page }];
    }

    private async Task<IReadOnlyList<Deed>> WrongAsync(
        Visit visit,
        AnswerRecord record,
        string what,
        CancellationToken cancellationToken
    )
    {
        if (what is not (BySpeaker or NotInArticle or Otherwise))
        {
            return
            [
                Privately(
                    Reply.Of(Say(Phrase.WhatIsWrong)) with
                    {
                        Buttons =
                        [
                            Because(record.Id, Phrase.WrongSpeaker, BySpeaker),
                            Because(record.Id, Phrase.NotInTheArticle, NotInArticle),
                            Because(record.Id, Phrase.OtherwiseWrong, Otherwise),
                        ],
                    }
                ),
            ];
        }
        await reports.AddAsync(
            new Report(visit.Community, ReportKind.Wrong, what, record.Id, visit.Member, visit.Event.Key, visit.Now),
            cancellationToken
        );
        return
        [
            Privately(
                visit.Place.IsDirect
                    ? Reply.Of(Say(Phrase.ReportedDirectly, responsible.Name, responsible.Contact))
                    : Reply.Of(Say(Phrase.ReportedToModerators, record.Id.Value))
            ),
        ];
    }

    /// <summary>What was asked, with what it leant on; of somebody else's words nothing was kept.</summary>
    private async Task<Question> QuestionAsync(AnswerRecord record, CancellationToken cancellationToken) =>
        new(
            record.Question,
            await conversations.TurnsAsync(record.Origin?.Conversation, record.Id, cancellationToken),
            record.AskedAt
        );

    private static ReplyButton Because(AnswerId id, Phrase label, string what) =>
        new(Say(label), new ReplyAction(ReplyAction.Wrong, id, what).ToString());

    private static PostReply Privately(Reply reply) => new(reply);
}
