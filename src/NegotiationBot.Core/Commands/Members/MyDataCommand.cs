using System.Globalization;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Members;

/// <summary><c>/my-data</c> and <c>/forget-me</c>.</summary>
public sealed class MyDataCommand(IMembers members, IInbox inbox)
{
    /// <summary>Drops what is held about whoever presses it.</summary>
    public const string Forget = "forget-me";

    public async Task<IReadOnlyList<Deed>> ShowAsync(Visit visit, CancellationToken cancellationToken)
    {
        var held = await members.ReadAsync(visit.Member, cancellationToken);
        var text = Write(held, visit);
        return visit.Rules.AnswersDirectly
            ?
            [
                new SendFile(
                    new OutgoingFile("my-data.txt", text),
                    Reply.Of(Say(Phrase.MyDataNote)),
                    Reply.Of(Say(Phrase.MyDataSent, held.Answers.Count, held.Reports.Count)),
                    Reply.Of(Say(Phrase.MyDataUnsent))
                ),
            ]
            // Without direct messages it stands in the answer itself, page after page.
            :
            [
                new PostReply(
                    Reply.Of(Say(Phrase.MyDataNote), [.. text.Split('\n').Select(StyledText.Of)]) with
                    {
                        More = new ReplyButton(
                            Say(Phrase.More),
                            new ReplyAction(ReplyAction.More, CommandNames.MyData).ToString()
                        ),
                    }
                ),
            ];
    }

    public static IReadOnlyList<Deed> AskBack() =>
        [
            new PostReply(
                Reply.Of(Say(Phrase.ForgetMeAsk)) with
                {
                    Buttons = [new ReplyButton(Say(Phrase.ForgetMeButton), Forget, ButtonStyle.Dangerous)],
                }
            ),
        ];

    public async Task<IReadOnlyList<Deed>> ForgetAsync(Visit visit, CancellationToken cancellationToken)
    {
        // What waits for its answer first, so that nothing is written down from it afterwards.
        await inbox.DropAsync(visit.Platform.Name, visit.Event.User.Id, visit.Event.Key, cancellationToken);
        var dropped = await members.ForgetAsync(visit.Member, cancellationToken);
        return [new PostReply(Reply.Of(Say(Phrase.Forgotten, dropped), Say(Phrase.MutesStay)))];
    }

    private static string Write(HeldData held, Visit visit) =>
        PlainTextReplyRenderer.Render(
            Reply
                .Of(
                    Say(Phrase.MyDataTitle, Time(visit.Now)),
                    [
                        Say(Phrase.MyDataKey, visit.Member.Value),
                        .. held.Answers.SelectMany(Lines),
                        .. held.Reports.Select(Line),
                        .. held.Acts.Select(Line),
                    ]
                )
                .Into(visit.Language)
        );

    private static IEnumerable<StyledText> Lines(HeldAnswer answer) =>
        [
            StyledText.Empty,
            Say(Phrase.MyDataAnswer, Time(answer.AskedAt), answer.Community, answer.Id),
            answer.Question is { } question ? Say(Phrase.MyDataAsked, question) : Say(Phrase.MyDataNotKept),
            Say(Phrase.MyDataAnswered, answer.Answer),
            Say(Phrase.MyDataPosts, answer.Posts),
        ];

    private static JoinedText Line(HeldReport report) =>
        new(
            Say(Phrase.MyDataQueue, Time(report.At), report.Community, ReportWords.Of(report.Kind, 1, report.About)),
            report.AnswerId is { } answer ? $" · {answer}" : ""
        );

    private static JoinedText Line(LoggedAct logged) =>
        new(
            Say(Phrase.MyDataLog, Time(logged.At), logged.Community.ToString(), ActWords.Of(logged.Act)),
            logged.Act is MemberMuted muted ? Say(Phrase.MyDataUntil, Time(muted.Until)) : ""
        );

    private static string Time(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
