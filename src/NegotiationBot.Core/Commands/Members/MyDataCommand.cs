using System.Globalization;
using System.Text;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
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

    private static string Write(HeldData held, Visit visit)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"What NegotiationBot holds about you, {visit.Now:yyyy-MM-dd HH:mm} UTC\n"
        );
        text.Append(CultureInfo.InvariantCulture, $"You are known as {visit.Member}: a keyed hash of your id.\n\n");
        foreach (var answer in held.Answers)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{answer.AskedAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC, {answer.Community}, answer {answer.Id}\n"
            );
            text.Append(CultureInfo.InvariantCulture, $"asked: {answer.Question ?? "(not kept)"}\n");
            text.Append(
                CultureInfo.InvariantCulture,
                $"answered: {answer.Answer}\nposted in {answer.Posts} place(s)\n\n"
            );
        }
        foreach (var report in held.Reports)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{report.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC, {report.Community}, in the moderators' queue: {report.Kind} {report.AnswerId}\n"
            );
        }
        return text.ToString();
    }
}
