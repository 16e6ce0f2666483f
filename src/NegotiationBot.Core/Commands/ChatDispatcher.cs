using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Members;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands;

/// <summary>Decides what an event asks for, and has it done: each kind of event has its line here.</summary>
public sealed class ChatDispatcher(
    Houses houses,
    MemberKeys keys,
    MemberCommands members,
    MessageMenu menu,
    Buttons buttons,
    SubmittedForms forms,
    ChangedQuestions changed,
    OutdatedPosts outdated,
    HomePage home,
    ICommunities communities
)
{
    /// <param name="platform">The one that the event came from.</param>
    public async Task<IReadOnlyList<Deed>> DispatchAsync(
        ChatEvent chatEvent,
        IChatPlatform platform,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        switch (chatEvent)
        {
            case MemberEvent caused:
                var visit = await VisitAsync(caused, platform, now, cancellationToken);
                var deeds = await DispatchAsync(visit, cancellationToken);
                return [.. deeds.Select(deed => InLanguage(deed, visit.Language))];
            case MessageDeleted deleted:
                return await changed.DeletedAsync(deleted, cancellationToken);
            case PostOutdated post:
                return await outdated.RenewAsync(post, platform, now, cancellationToken);
            case BotAdded:
                await communities.NoteAddedAsync(chatEvent.Place.Community, now, cancellationToken);
                return [];
            case BotRemoved:
                await communities.NoteRemovedAsync(chatEvent.Place.Community, now, cancellationToken);
                return [];
            default:
                throw new InvalidOperationException($"{chatEvent.GetType().Name} is no event that is known.");
        }
    }

    private Task<IReadOnlyList<Deed>> DispatchAsync(Visit visit, CancellationToken cancellationToken) =>
        visit.Event switch
        {
            MessageWritten written => members.WrittenAsync(visit, written, cancellationToken),
            MessageEdited edited => changed.EditedAsync(visit, edited, cancellationToken),
            CommandInvoked command => members.CommandAsync(visit, command, cancellationToken),
            MessageCommandInvoked command => menu.ChooseAsync(visit, command, cancellationToken),
            ComponentPressed pressed => buttons.PressAsync(visit, pressed, cancellationToken),
            FormSubmitted form => forms.SubmitAsync(visit, form, cancellationToken),
            HomeOpened => home.ShowAsync(visit, cancellationToken),
            _ => throw new InvalidOperationException($"{visit.Event.GetType().Name} is no event that is known."),
        };

    private async Task<Visit> VisitAsync(
        MemberEvent caused,
        IChatPlatform platform,
        DateTimeOffset now,
        CancellationToken cancellationToken
    ) =>
        new(
            caused,
            platform,
            keys.Of(platform.Name, caused.User.Id),
            await houses.OfAsync(caused.Place.Community, cancellationToken),
            await houses.FilterAsync(caused.Place, now, cancellationToken),
            now
        );

    private static Deed InLanguage(Deed deed, Language language) =>
        deed switch
        {
            PostReply post => post with { Reply = post.Reply.Into(language) },
            EditPost edit => edit with { Reply = edit.Reply.Into(language) },
            SendFile file => file with
            {
                Note = file.Note.Into(language),
                Sent = file.Sent.Into(language),
                Unsent = file.Unsent.Into(language),
            },
            ShowHome shown => new ShowHome(shown.Reply.Into(language)),
            _ => deed,
        };
}
