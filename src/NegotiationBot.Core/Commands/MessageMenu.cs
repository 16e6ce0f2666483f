using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Checking;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands;

/// <summary>The bot's entries in the menu of a message.</summary>
public sealed class MessageMenu(AskInChat ask, CheckCommand check, ModerateMenu moderate, Authorities authorities)
{
    public async Task<IReadOnlyList<Deed>> ChooseAsync(
        Visit visit,
        MessageCommandInvoked chosen,
        CancellationToken cancellationToken
    )
    {
        if (chosen.Command is MessageCommand.Moderate)
        {
            var reply =
                await authorities.RefuseAsync(visit, Authority.Moderator, cancellationToken)
                ?? await moderate.OpenAsync(visit, chosen.Target, cancellationToken);
            return [new PostReply(reply)];
        }
        if (HouseGate.Refuse(visit) is { } refusal)
        {
            return [refusal];
        }
        return (chosen.Command, chosen.TargetText) switch
        {
            (MessageCommand.Check, var message) => await check.CheckAsync(visit, message, cancellationToken),
            (MessageCommand.Ask, { } message) => await ask.AskAsync(
                visit,
                message,
                keepsQuestion: false,
                cancellationToken
            ),
            (MessageCommand.Ask, null) => [new PostReply(Reply.Of(Say(Phrase.CheckInterrupted)))],
            _ => [new PostReply(Reply.Of(Say(Phrase.UnknownCommand)))],
        };
    }
}
