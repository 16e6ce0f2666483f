using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Corpus;

/// <summary>
/// Takes an accepted correction back for everybody: the quote is again whose it was, its posts say so, and the proposal waits for an admin again. The server's log
/// and that of the corpus both have the correction; taken back in one, it is taken back in the other.
/// </summary>
public sealed class CorrectionUndo(
    IActs acts,
    Houses houses,
    ICorpusKeeping keeping,
    IAnswerRecords records,
    PostsToRenew posts
)
{
    /// <param name="undone">A <see cref="CorrectionSettled"/> that accepted, or a <see cref="QuoteCorrected"/>.</param>
    public async Task<IReadOnlyList<Deed>> UndoAsync(Visit visit, LoggedAct undone, CancellationToken cancellationToken)
    {
        var corpus = Standing(await acts.ReadAsync(Houses.Corpus, cancellationToken));
        if (corpus.Find(act => IsOf(act, undone)) is not { Act: QuoteCorrected corrected } logged)
        {
            return [new PostReply(Reply.Of(Say(Phrase.CannotBeUndone)))];
        }
        var outdated = await ReturnAsync(visit, logged, corrected, corpus, cancellationToken);
        var house = Standing(await acts.ReadAsync(corrected.Community, cancellationToken));
        var settled = house.Where(act =>
            act.Act is CorrectionSettled { IsAccepted: true } settled && settled.Number == corrected.Proposal
        );
        var renewed = await houses.UndoAsync(
            [.. settled, logged],
            outdated,
            visit.Member,
            visit.Now,
            cancellationToken
        );
        return
        [
            .. renewed.Select(item => new Renew(item)),
            new PostReply(
                Reply.Of(
                    Say(Phrase.Undone, undone.Number, ActWords.Of(undone.Act)),
                    Say(Phrase.CorrectionTakenBack, renewed.Count)
                )
            ),
        ];
    }

    /// <summary>The quote has the speaker of the correction before, or of the article; where a later correction stands, it has that one's still.</summary>
    private async Task<IReadOnlyList<PostOutdated>> ReturnAsync(
        Visit visit,
        LoggedAct logged,
        QuoteCorrected corrected,
        IReadOnlyList<LoggedAct> corpus,
        CancellationToken cancellationToken
    )
    {
        var ofQuote = corpus.Where(act => act.Act is QuoteCorrected other && other.Quote == corrected.Quote).ToList();
        if (ofQuote[^1].Number != logged.Number)
        {
            return [];
        }
        var before = ofQuote is [.., { Act: QuoteCorrected earlier }, _] ? earlier.To : null;
        var showing = await records.FindShowingAsync(corrected.Quote, cancellationToken);
        await keeping.CorrectAsync(corrected.Quote, before, cancellationToken);
        return await posts.CorrectedAsync(
            visit,
            corrected.Answers.Union(showing),
            corrected.To,
            before ?? corrected.From,
            cancellationToken
        );
    }

    private static bool IsOf(LoggedAct act, LoggedAct undone) =>
        act.Act is QuoteCorrected corrected
        && undone.Act switch
        {
            CorrectionSettled settled => corrected.Community == undone.Community
                && corrected.Proposal == settled.Number,
            _ => act.Number == undone.Number,
        };

    private static List<LoggedAct> Standing(IReadOnlyList<LoggedAct> logged) =>
        [.. logged.Where(act => act.UndoneAt is null)];
}
