using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>What waits for the moderators, grouped.</summary>
public sealed class WaitingForModerators(IReports reports)
{
    private static readonly TimeSpan Reach = TimeSpan.FromDays(14);

    private const int IdsShown = 3;

    /// <summary>The gravest kind first, the largest group of each before the others, and last the pins that have run out and that no other has replaced.</summary>
    public async Task<Reply> ShowAsync(Visit visit, CancellationToken cancellationToken)
    {
        var since = visit.Now - Reach;
        var reported = await reports.ReadAsync(visit.Community, since, cancellationToken);
        var expired = visit.Rules.PinsRunOut(DateOnly.FromDateTime(since.UtcDateTime), visit.Today);
        StyledText[] lines = [.. Lines(reported), .. Lines(expired)];
        return lines.Length == 0
            ? Reply.Of(Say(Phrase.QueueEmpty))
            : Reply.Of(Say(Phrase.QueueFirstLine, reported.Count + expired.Count), lines) with
            {
                More = new ReplyButton(
                    Say(Phrase.More),
                    new ReplyAction(ReplyAction.More, CommandNames.ModQueue).ToString()
                ),
                Menu = Answers(reported),
            };
    }

    private static IEnumerable<StyledText> Lines(IEnumerable<Report> reported) =>
        Grouped(reported).Select(group => Line(group.Key.Kind, group.Key.About, [.. group]));

    private static IEnumerable<IGrouping<(ReportKind Kind, string About), Report>> Grouped(
        IEnumerable<Report> reported
    ) =>
        reported
            .GroupBy(report => (report.Kind, report.About))
            .OrderBy(group => group.Key.Kind)
            .ThenByDescending(group => group.Count());

    /// <summary>The answers to look at, in the order of the lines: on a phone no id can be copied. What was not answered has nothing to look at.</summary>
    private static ReplyMenu? Answers(IEnumerable<Report> reported)
    {
        List<ReplyMenuEntry> entries =
        [
            .. Grouped(reported)
                .Where(group => group.Key.Kind is not (ReportKind.Unanswered or ReportKind.TooLate))
                .SelectMany(group => group)
                .Select(report => report.Answer)
                .OfType<AnswerId>()
                .Distinct()
                .Take(ReplyMenu.MaximumEntries)
                .Select(id => new ReplyMenuEntry(id.Value, new ReplyAction(ModerateMenu.Look, id).ToString())),
        ];
        return entries.Count == 0 ? null : new ReplyMenu(Say(Phrase.QueuePlaceholder), ModerateMenu.Look, entries);
    }

    private static JoinedText Line(ReportKind kind, string about, IReadOnlyList<Report> reports)
    {
        var ids = string.Join(", ", reports.Select(report => report.Answer).OfType<AnswerId>().Take(IdsShown));
        return new JoinedText(ReportWords.Of(kind, reports.Count, about), ids.Length > 0 ? $" · {ids}" : "");
    }

    private static IEnumerable<StyledText> Lines(IEnumerable<AnswerPinned> expired) =>
        expired
            .GroupBy(pin => pin.Topic, StringComparer.OrdinalIgnoreCase)
            .Select(group =>
                Say(Phrase.QueueExpired, group.Count(), group.Key, new DayText(group.Max(pin => pin.Until)))
            );
}
