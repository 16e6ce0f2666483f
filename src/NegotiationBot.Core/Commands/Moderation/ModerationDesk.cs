using System.Globalization;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>What waits for the moderators, what was done, and taking it back.</summary>
public sealed class ModerationDesk(IActs acts, IReports reports, Houses houses)
{
    private const int LoggedShown = 20;

    private static readonly TimeSpan QueueDays = TimeSpan.FromDays(14);

    /// <summary>Grouped, the gravest kind first and the largest group of each.</summary>
    public async Task<Reply> QueueAsync(Visit visit, CancellationToken cancellationToken)
    {
        var waiting = await reports.ReadAsync(visit.Community, visit.Now - QueueDays, cancellationToken);
        var groups = waiting
            .GroupBy(report => (report.Kind, report.About))
            .OrderBy(group => group.Key.Kind)
            .ThenByDescending(group => group.Count())
            .Select(group => Line(group.Key.Kind, group.Key.About, [.. group]))
            .ToList();
        return groups.Count == 0
            ? Reply.Of(Say(Phrase.QueueEmpty))
            : Paged(Reply.Of(Say(Phrase.QueueFirstLine, waiting.Count), groups), CommandNames.ModQueue);
    }

    public async Task<Reply> LogAsync(CommunityId community, CancellationToken cancellationToken)
    {
        var logged = await acts.ReadAsync(community, cancellationToken);
        return logged.Count == 0
            ? Reply.Of(Say(Phrase.LogEmpty))
            : Paged(
                Reply.Of(Say(Phrase.LogFirstLine, logged.Count), [.. logged.Reverse().Take(LoggedShown).Select(Line)]),
                community == Houses.Corpus ? CommandNames.CorpusLog : CommandNames.ModLog
            );
    }

    /// <param name="authority">Of whoever takes it back: an admin's act is not a moderator's to undo.</param>
    public async Task<Reply> UndoAsync(
        Visit visit,
        CommunityId community,
        Authority authority,
        int number,
        CancellationToken cancellationToken
    )
    {
        var logged = (await acts.ReadAsync(community, cancellationToken)).FirstOrDefault(act => act.Number == number);
        switch (logged)
        {
            case null:
                return Reply.Of(Say(Phrase.NoSuchAct));
            case { UndoneAt: not null }:
                return Reply.Of(Say(Phrase.UndoneAlready, number));
            case { Act: ReplyDeleted or ArticleChanged or CorrectionSettled }:
                return Reply.Of(Say(Phrase.CannotBeUndone));
            case { Act.Needs: var needs } when needs > authority:
                return Reply.Of(Say(Phrase.OnlyAdminsUndo));
            default:
                await houses.UndoAsync(logged, visit.Member, visit.Now, cancellationToken);
                return Reply.Of(Say(Phrase.Undone, number, ActWords.Of(logged.Act)));
        }
    }

    private static JoinedText Line(ReportKind kind, string about, IReadOnlyList<Report> reports)
    {
        var ids = reports.Select(report => report.Answer).OfType<AnswerId>().Take(3).Select(id => id.Value);
        return new JoinedText(
            Say(
                kind switch
                {
                    ReportKind.Wrong => Phrase.QueueWrong,
                    ReportKind.Untold => Phrase.QueueUntold,
                    ReportKind.TooLate => Phrase.QueueTooLate,
                    ReportKind.Unanswered => Phrase.QueueUnanswered,
                    _ => Phrase.QueueUnconfirmed,
                },
                reports.Count,
                about
            ),
            " · ",
            string.Join(", ", ids)
        );
    }

    private static JoinedText Line(LoggedAct logged) =>
        new(
            Say(Phrase.Strong, logged.Number),
            logged.At.UtcDateTime.ToString(" yyyy-MM-dd HH:mm ", CultureInfo.InvariantCulture),
            ActWords.Of(logged.Act),
            " · ",
            logged.By.Value[..Math.Min(6, logged.By.Value.Length)],
            logged.UndoneAt is null ? "" : Say(Phrase.LogUndone)
        );

    private static Reply Paged(Reply reply, string command) =>
        reply with
        {
            More = new ReplyButton(Say(Phrase.More), new ReplyAction(ReplyAction.More, command).ToString()),
        };
}
