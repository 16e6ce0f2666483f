using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Members;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;

namespace NegotiationBot.Chat;

/// <summary>
/// Where every adapter brings its events. It decides in a few milliseconds whether the bot is meant and who will see the answer, commits the event to the inbox, and
/// says what to acknowledge it with; all else is done behind it, in the worker's time.
/// </summary>
public sealed class ChatDoor(
    Intake intake,
    IInbox inbox,
    IPosts posts,
    Houses houses,
    MemberKeys keys,
    RateLimits limits,
    OpeningForms forms,
    Offers offers,
    TimeProvider clock
)
{
    /// <summary>A thread in which the bot said nothing for so long is not its thread any more.</summary>
    private static readonly TimeSpan ThreadMemory = TimeSpan.FromDays(30);

    /// <exception cref="Exception">The event could not be committed: acknowledge nothing, the platform delivers it again.</exception>
    public async Task<Acknowledgement> ReceiveAsync(
        IChatPlatform platform,
        ChatEvent chatEvent,
        CancellationToken cancellationToken
    )
    {
        if (!await IsForUsAsync(platform, chatEvent, cancellationToken))
        {
            return Acknowledgement.Ignored;
        }
        if (
            chatEvent is InteractionEvent interaction
            && await forms.FindAsync(interaction, platform, cancellationToken) is { } form
        )
        {
            return new OpensForm(form);
        }
        // Another delivery takes nothing of anybody's share of a minute.
        if (await inbox.KnowsAsync(platform.Name, chatEvent.Key, cancellationToken))
        {
            return Acknowledgement.Ignored;
        }
        var settled = chatEvent is MemberEvent caused
            ? await SettleAsync(platform, caused, cancellationToken)
            : chatEvent;
        return await intake.AcceptAsync(platform.Name, settled, cancellationToken)
            ? await AcceptedAsync(platform, settled, cancellationToken)
            : Acknowledgement.Ignored;
    }

    /// <summary>What to offer for a value that is being typed.</summary>
    public async Task<IReadOnlyList<Choice>> OfferAsync(AutocompleteAsked asked, CancellationToken cancellationToken) =>
        offers.For(asked, await houses.FilterAsync(asked.Place, clock.GetUtcNow(), cancellationToken));

    private async Task<bool> IsForUsAsync(
        IChatPlatform platform,
        ChatEvent chatEvent,
        CancellationToken cancellationToken
    ) =>
        chatEvent switch
        {
            MessageWritten written => written.Place.IsDirect
                || written.MentionsBot
                || written.RepliesToBot
                || await IsReplyToUsAsync(written, cancellationToken)
                || (!IsForOthers(written) && await IsInOurThreadAsync(written.Place, cancellationToken)),
            MessageEdited edited => await HasAskedAsync(platform, edited.Message, cancellationToken),
            MessageDeleted deleted => await HasAskedAsync(platform, deleted.Message, cancellationToken)
                || await posts.FindAsync(deleted.Message, cancellationToken) is not null,
            _ => true,
        };

    private async Task<bool> IsReplyToUsAsync(MessageWritten written, CancellationToken cancellationToken) =>
        written.RepliesTo is { } message
        && await posts.FindAsync(new MessageRef(written.Place, message), cancellationToken) is not null;

    /// <summary>People talk to each other in a thread of the bot's, too.</summary>
    private static bool IsForOthers(MessageWritten written) => written.MentionsOthers || written.RepliesTo is not null;

    /// <summary>In a thread that the bot answers in, whoever goes on needs no mention.</summary>
    private async Task<bool> IsInOurThreadAsync(ChatPlace place, CancellationToken cancellationToken) =>
        place.Thread is not null
        && (await houses.OfAsync(place.Community, cancellationToken)).AnswersIn(place)
        && await posts.FindLatestAsync(place, clock.GetUtcNow() - ThreadMemory, cancellationToken) is not null;

    private async Task<bool> HasAskedAsync(
        IChatPlatform platform,
        MessageRef message,
        CancellationToken cancellationToken
    ) =>
        await inbox.KnowsAsync(platform.Name, MessageKey.Of(message), cancellationToken)
        || (await posts.FindAnswersAsync(message, cancellationToken)).Count > 0;

    /// <summary>The event with what its adapter must know at once.</summary>
    private async Task<MemberEvent> SettleAsync(
        IChatPlatform platform,
        MemberEvent caused,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetUtcNow();
        var rules = await houses.OfAsync(caused.Place.Community, cancellationToken);
        var member = keys.Of(platform.Name, caused.User.Id);
        var visibility = Accepting.VisibilityOf(caused, rules, member, now);
        var isTooMany =
            Accepting.IsAsking(caused)
            && Accepting.IsLetIn(caused, rules, member, now)
            && !limits.Take(caused.Place, member, rules, visibility is Visibility.Public, now);
        var settled = caused with { IsTooMany = isTooMany };
        return settled is InteractionEvent interaction
            ? interaction with
            {
                // What is not answered is not told the whole channel.
                Visibility = isTooMany && !caused.Place.IsDirect ? Visibility.Private : visibility,
            }
            : settled;
    }

    private async Task<Acknowledgement> AcceptedAsync(
        IChatPlatform platform,
        ChatEvent settled,
        CancellationToken cancellationToken
    ) =>
        settled switch
        {
            InteractionEvent interaction => new Accepted(interaction.Visibility, ShowsWork: true),
            MessageWritten written => new Accepted(
                Visibility.Public,
                Accepting.ShowsWork(
                    written,
                    await houses.OfAsync(written.Place.Community, cancellationToken),
                    keys.Of(platform.Name, written.User.Id),
                    clock.GetUtcNow()
                )
            ),
            _ => new Accepted(Visibility.Public, ShowsWork: false),
        };
}
