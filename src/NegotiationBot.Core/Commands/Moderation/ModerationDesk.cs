using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Corpus;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>What was done, and taking it back.</summary>
public sealed class ModerationDesk(
    IActs acts,
    Houses houses,
    CorrectionUndo corrections,
    PostsToRenew posts,
    Authorities authorities
)
{
    public async Task<Reply> LogAsync(CommunityId community, CancellationToken cancellationToken)
    {
        var logged = await acts.ReadAsync(community, cancellationToken);
        return logged.Count == 0
            ? Reply.Of(Say(Phrase.LogEmpty))
            : Reply.Of(Say(Phrase.LogFirstLine, logged.Count), [.. logged.Reverse().Select(Line)]) with
            {
                More = new ReplyButton(
                    Say(Phrase.More),
                    new ReplyAction(
                        ReplyAction.More,
                        community == Houses.Corpus ? CommandNames.CorpusLog : CommandNames.ModLog
                    ).ToString()
                ),
            };
    }

    /// <summary>Takes an act back, for whoever might do it.</summary>
    public async Task<IReadOnlyList<Deed>> UndoAsync(
        Visit visit,
        CommunityId community,
        int number,
        CancellationToken cancellationToken
    )
    {
        var log = await acts.ReadAsync(community, cancellationToken);
        switch (log.FirstOrDefault(act => act.Number == number))
        {
            case null:
                return Answer(Say(Phrase.NoSuchAct));
            case { UndoneAt: not null }:
                return Answer(Say(Phrase.UndoneAlready, number));
            case { Act: ReplyDeleted or ArticleChanged }:
                return Answer(Say(Phrase.CannotBeUndone));
            case { Act.Needs: var needs } when await RefuseAsync(visit, needs, cancellationToken) is { } refusal:
                return [new PostReply(refusal)];
            case { Act: CorrectionProposed } when FindSettlement(log, number) is { } settlement:
                return Answer(Say(Phrase.SettledAs, settlement.Number));
            case { Act: QuoteCorrected or CorrectionSettled { IsAccepted: true } } accepted:
                return await corrections.UndoAsync(visit, accepted, cancellationToken);
            case { } logged:
                var outdated = await OutdatedByAsync(visit, logged.Act, log, cancellationToken);
                var queued = await houses.UndoAsync([logged], outdated, visit.Member, visit.Now, cancellationToken);
                return
                [
                    .. queued.Select(item => new Renew(item)),
                    .. Answer(Say(Phrase.Undone, number, ActWords.Of(logged.Act))),
                ];
        }
    }

    /// <summary>What an act took from the posts that stand, or brought back to them, is otherwise when it is taken back.</summary>
    private async Task<IReadOnlyList<PostOutdated>> OutdatedByAsync(
        Visit visit,
        Act undone,
        IReadOnlyList<LoggedAct> log,
        CancellationToken cancellationToken
    ) =>
        undone is PersonSuppressed suppressed ? await posts.NamingAsync(visit, suppressed.Names, cancellationToken)
        : undone is ChildQuoteLifted lifted ? await posts.ShowingAsync(visit, lifted.Quote, cancellationToken)
        : QuoteOf(undone, log) is { } quote ? await posts.ShowingAsync(visit, visit.Community, quote, cancellationToken)
        : [];

    /// <summary>What an act lets the server show, or not; null where it is about no quote.</summary>
    private static QuoteKey? QuoteOf(Act act, IReadOnlyList<LoggedAct> log) =>
        act switch
        {
            QuoteHidden hidden => hidden.Quote,
            QuoteRestored restored => restored.Quote,
            QuoteDisputed disputed => disputed.Quote,
            CorrectionProposed proposed => proposed.Quote,
            CorrectionSettled settled => log.FirstOrDefault(logged => logged.Number == settled.Number)
                is { Act: CorrectionProposed proposed }
                ? proposed.Quote
                : null,
            _ => null,
        };

    private async Task<Reply?> RefuseAsync(Visit visit, Authority needs, CancellationToken cancellationToken) =>
        await authorities.RefuseAsync(visit, needs, cancellationToken) is { } refusal
            ? needs is Authority.Admin
                ? Reply.Of(Say(Phrase.OnlyAdminsUndo))
                : refusal
            : null;

    private static LoggedAct? FindSettlement(IReadOnlyList<LoggedAct> log, int proposal) =>
        log.FirstOrDefault(act =>
            act is { UndoneAt: null, Act: CorrectionSettled settled } && settled.Number == proposal
        );

    private static IReadOnlyList<Deed> Answer(StyledText line) => [new PostReply(Reply.Of(line))];

    private static JoinedText Line(LoggedAct logged) =>
        new(
            Say(Phrase.Strong, logged.Number),
            $" {ActWords.Time(logged.At)} ",
            ActWords.Of(logged.Act),
            " · ",
            ActWords.Short(logged.By),
            logged.UndoneAt is null ? "" : Say(Phrase.LogUndone)
        );
}
