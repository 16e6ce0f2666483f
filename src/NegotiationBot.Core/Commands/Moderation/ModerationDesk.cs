using System.Globalization;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>What was done, and taking it back.</summary>
public sealed class ModerationDesk(IActs acts, Houses houses)
{
    private const int LoggedShown = 20;

    public async Task<Reply> LogAsync(CommunityId community, CancellationToken cancellationToken)
    {
        var logged = await acts.ReadAsync(community, cancellationToken);
        return logged.Count == 0
            ? Reply.Of(Say(Phrase.LogEmpty))
            : Reply.Of(
                Say(Phrase.LogFirstLine, logged.Count),
                [.. logged.Reverse().Take(LoggedShown).Select(Line)]
            ) with
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

    private static JoinedText Line(LoggedAct logged) =>
        new(
            Say(Phrase.Strong, logged.Number),
            logged.At.UtcDateTime.ToString(" yyyy-MM-dd HH:mm ", CultureInfo.InvariantCulture),
            ActWords.Of(logged.Act),
            " · ",
            logged.By.Value[..Math.Min(6, logged.By.Value.Length)],
            logged.UndoneAt is null ? "" : Say(Phrase.LogUndone)
        );
}
