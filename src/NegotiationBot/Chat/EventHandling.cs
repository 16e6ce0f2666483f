using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Chat;

/// <summary>
/// One event from the inbox to its answer on the platform. Nothing asked is lost and nothing is said twice: an event leaves the inbox when its answer stands, a post
/// is recorded before it is made, and after a crash it is looked for before it is made again. What does not stand yet is made by the rules of the moment.
/// </summary>
public sealed partial class EventHandling(
    ChatDispatcher dispatcher,
    IInbox inbox,
    IPosts posts,
    EventReports reports,
    PostPlanning planning,
    Houses houses,
    IMembers members,
    MemberKeys keys,
    Intake intake,
    TimeProvider clock,
    ILogger<EventHandling> logger
)
{
    /// <summary>Who comes back to a channel after a pause does not want to find a row of late answers.</summary>
    private static readonly TimeSpan TooLate = TimeSpan.FromMinutes(10);

    /// <summary>An event that ended so many runs of the bot after the first, or broke more often than that in this one, is given up.</summary>
    private const int MostAttempts = 3;

    public async Task HandleAsync(OpenEvent open, IChatPlatform platform, CancellationToken cancellationToken)
    {
        if (open.IsResumed)
        {
            await inbox.BeginAsync(open.Item, cancellationToken);
        }
        open.IsFinishing = false;
        try
        {
            await HandleBegunAsync(open, platform, cancellationToken);
        }
        catch (Exception exception)
        {
            if (exception is not (OperationCanceledException or ChatPlatformException) && !open.IsFinishing)
            {
                open.Breaks++;
            }
            if (open.IsResumed)
            {
                await inbox.LeaveOffAsync(open.Item);
            }
            throw;
        }
    }

    private async Task HandleBegunAsync(OpenEvent open, IChatPlatform platform, CancellationToken cancellationToken)
    {
        var item = open.Item;
        if (await inbox.IsDroppedAsync(item, cancellationToken))
        {
            await LeaveAsync(open, platform, cancellationToken);
        }
        else if (item.Attempts >= MostAttempts || open.Breaks > MostAttempts)
        {
            Log.GivenUp(logger, platform.Name.Value, item.Id);
            await GiveUpAsync(open, platform, cancellationToken);
        }
        else if (item.Planned is { } planned)
        {
            await ResumeAsync(open, planned, platform, cancellationToken);
        }
        else if (IsTooLate(item.Event))
        {
            await ExpireAsync(open, platform, cancellationToken);
        }
        else
        {
            await DoAsync(open, await DecideAsync(open, platform, cancellationToken), platform, cancellationToken);
        }
    }

    private bool IsTooLate(ChatEvent chatEvent) =>
        !chatEvent.KeepsFor && !Accepting.IsAct(chatEvent) && clock.GetUtcNow() - chatEvent.SentAt > TooLate;

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "Whatever breaks in a command, whoever gave it is told, or the moderators are, and the bot goes on."
    )]
    private async Task<IReadOnlyList<Deed>> DecideAsync(
        OpenEvent open,
        IChatPlatform platform,
        CancellationToken cancellationToken
    )
    {
        try
        {
            open.Veil = await VeilAsync(open.Item.Event.Place, cancellationToken);
            return await dispatcher.DispatchAsync(open.Item.Event, platform, clock.GetUtcNow(), cancellationToken);
        }
        catch (Exception exception)
            when (exception is not (OperationCanceledException or ChatPlatformException) && open.Breaks >= MostAttempts)
        {
            Log.Broke(logger, platform.Name.Value, open.Item.Id, exception);
            if (open.Item.Event is PostOutdated outdated)
            {
                await reports.AddAsync(outdated, cancellationToken);
            }
            return open.Item.Event is MemberEvent caused
                ? [new PostReply(PostPlanning.Told(caused, Phrase.BrokeDown))]
                : [];
        }
    }

    private async Task DoAsync(
        OpenEvent open,
        IReadOnlyList<Deed> deeds,
        IChatPlatform platform,
        CancellationToken cancellationToken
    )
    {
        KeptPost? kept = null;
        foreach (var deed in deeds)
        {
            kept = await DoAsync(open, deed, platform, cancellationToken) ?? kept;
        }
        await FinishAsync(open, kept, platform, cancellationToken);
    }

    private async Task<KeptPost?> DoAsync(
        OpenEvent open,
        Deed deed,
        IChatPlatform platform,
        CancellationToken cancellationToken
    )
    {
        switch (deed)
        {
            case PostReply reply:
                return await PostAsync(
                    open,
                    planning.Plan(open.Item, reply, platform.Name),
                    platform,
                    cancellationToken
                );
            case EditPost edit:
                await EditAsync(open, edit, platform, cancellationToken);
                return null;
            case DeletePost delete:
                // What still stands is still known, so that a moderator can have it deleted.
                if (await platform.DeleteAsync(delete.Message, cancellationToken) is not ChangeResult.Refused)
                {
                    await posts.RemoveAsync(delete.Message, cancellationToken);
                }
                return null;
            case React react:
                await platform.ReactAsync(react.Message, react.Reaction, cancellationToken);
                return null;
            case SendFile file when open.Item.Event is MemberEvent { User: var user, Place.Community: var community }:
                var sent = await platform.SendFileAsync(community, user, file.Note, file.File, cancellationToken);
                var told = new PostReply(sent is Posted ? file.Sent : file.Unsent);
                return await DoAsync(open, told, platform, cancellationToken);
            case ShowHome home
                when platform is IHomePlatform page
                    && open.Item.Event is MemberEvent { User: var user, Place.Community: var community }:
                await page.ShowHomeAsync(community, user, home.Reply, cancellationToken);
                return null;
            case Renew renew:
                intake.TakeOn(renew.Item.Event.Place.Community.Platform, renew.Item);
                return null;
            default:
                throw new InvalidOperationException($"{deed.GetType().Name} cannot be done about this event.");
        }
    }

    private async Task EditAsync(
        OpenEvent open,
        EditPost edit,
        IChatPlatform platform,
        CancellationToken cancellationToken
    )
    {
        switch (await platform.EditAsync(edit.Message, edit.Reply, cancellationToken))
        {
            case ChangeResult.Done when edit.Answer is { } answer:
                await posts.CarryAsync(edit.Message, answer.Value, cancellationToken);
                break;
            case ChangeResult.Refused when open.Item.Event is PostOutdated outdated:
                await reports.AddAsync(outdated, cancellationToken);
                break;
            default:
                break;
        }
    }

    private async Task<KeptPost?> PostAsync(
        OpenEvent open,
        PlannedPost planned,
        IChatPlatform platform,
        CancellationToken cancellationToken
    )
    {
        if (!await inbox.IntendAsync(open.Item, PostPlanning.ForKeeping(planned, open.Item.Event), cancellationToken))
        {
            await TellOfLeavingAsync(open, platform, cancellationToken);
            return null;
        }
        open.Item = open.Item with { Planned = planned };
        switch (await platform.PostAsync(planned.Post, cancellationToken))
        {
            case Posted { Message: { } message }:
                return planned.Kept(message);
            case NotInChannel
                when open.Item.Event is MemberEvent caused && planned.Post.Visibility is Visibility.Public:
                return await PostAsync(open, PostPlanning.ForOneAlone(planned, caused), platform, cancellationToken);
            case Refused refused:
                Log.Refused(logger, platform.Name.Value, open.Item.Id, refused.Reason);
                return null;
            default:
                return null;
        }
    }

    /// <summary>Whoever caused it has had everything forgotten since: it is left without an answer.</summary>
    private async Task LeaveAsync(OpenEvent open, IChatPlatform platform, CancellationToken cancellationToken)
    {
        await TellOfLeavingAsync(open, platform, cancellationToken);
        await FinishAsync(open, null, platform, cancellationToken);
    }

    /// <summary>An interaction that was acknowledged waits for an answer, whatever became of it; a message does not.</summary>
    private async Task TellOfLeavingAsync(OpenEvent open, IChatPlatform platform, CancellationToken cancellationToken)
    {
        if (open.Item.Event is InteractionEvent interaction && interaction.Response.Until > clock.GetUtcNow())
        {
            var told = new PostReply(PostPlanning.Told(interaction, Phrase.LeftUnanswered));
            await platform.PostAsync(planning.Plan(open.Item, told, platform.Name).Post, cancellationToken);
        }
    }

    /// <summary>A post was about to be made, and whether it was nobody remembers.</summary>
    private async Task ResumeAsync(
        OpenEvent open,
        PlannedPost planned,
        IChatPlatform platform,
        CancellationToken cancellationToken
    )
    {
        switch (await platform.FindOwnPostAsync(planned.Post, cancellationToken))
        {
            case FoundPost found:
                var kept = found.Message is { } message ? planned.Kept(message) : null;
                await FinishAsync(open, kept, platform, cancellationToken);
                break;
            case NotPosted when IsTooLate(open.Item.Event):
                await ExpireAsync(open, platform, cancellationToken);
                break;
            case NotPosted when Accepting.ShowsWords(open.Item.Event):
                // The bot may be off since, or what the answer shows hidden.
                var deeds = await DecideAsync(open, platform, cancellationToken);
                await DoAsync(open, deeds, platform, cancellationToken);
                break;
            case NotPosted:
                var posted = await PostAsync(open, planned, platform, cancellationToken);
                await FinishAsync(open, posted, platform, cancellationToken);
                break;
            default:
                await reports.AddAsync(open.Item.Event, ReportKind.Untold, cancellationToken);
                await FinishAsync(open, null, platform, cancellationToken);
                break;
        }
    }

    /// <summary>Whoever asked gets the sign of a question that is not answered any more, unless its answer may stand there.</summary>
    private async Task GiveUpAsync(OpenEvent open, IChatPlatform platform, CancellationToken cancellationToken)
    {
        if (open.Breaks > MostAttempts + 1)
        {
            // It breaks even where it is only to be told of.
            await FinishAsync(open, null, platform, cancellationToken);
        }
        else if (open.Item.Planned is null)
        {
            await ExpireAsync(open, platform, cancellationToken);
        }
        else
        {
            await reports.AddAsync(open.Item.Event, ReportKind.Untold, cancellationToken);
            await FinishAsync(open, null, platform, cancellationToken);
        }
    }

    /// <summary>Not answered any more: a sign under the question or a line to whoever asked, and a line in the moderators' queue.</summary>
    private async Task ExpireAsync(OpenEvent open, IChatPlatform platform, CancellationToken cancellationToken)
    {
        var chatEvent = open.Item.Event;
        if (chatEvent is PostOutdated outdated)
        {
            await reports.AddAsync(outdated, cancellationToken);
        }
        else if (Accepting.IsAsking(chatEvent) && chatEvent is not MessageEdited)
        {
            await reports.AddAsync(chatEvent, ReportKind.TooLate, cancellationToken);
        }
        IReadOnlyList<Deed> deeds = chatEvent switch
        {
            MessageWritten written => [new React(written.Message, Reaction.TooLate)],
            InteractionEvent { Response.Until: var until } interaction when until > clock.GetUtcNow() =>
            [
                new PostReply(PostPlanning.Told(interaction, Phrase.CameTooLate)),
            ],
            _ => [],
        };
        await DoAsync(open, deeds, platform, cancellationToken);
    }

    private async Task FinishAsync(
        OpenEvent open,
        KeptPost? kept,
        IChatPlatform platform,
        CancellationToken cancellationToken
    )
    {
        open.IsFinishing = true;
        if (open.Item.Event is MemberEvent caused && await inbox.IsDroppedAsync(open.Item, cancellationToken))
        {
            // What was written down about it after everything had been forgotten.
            await members.ForgetAsync(keys.Of(platform.Name, caused.User.Id), cancellationToken);
        }
        await inbox.FinishAsync(open.Item, kept, cancellationToken);
        if (kept is { AnswerId: { } answer })
        {
            await LookAfterAsync(open, kept.Message, answer, platform, cancellationToken);
        }
        if (open.Item.Event is MessageWritten written)
        {
            await platform.EndWorkAsync(written.Message, cancellationToken);
        }
    }

    /// <summary>Whoever hid something while the answer was on its way did not find its post.</summary>
    private async Task LookAfterAsync(
        OpenEvent open,
        MessageRef post,
        string answer,
        IChatPlatform platform,
        CancellationToken cancellationToken
    )
    {
        if (open.Veil is { } veil && veil != await VeilAsync(post.Place, cancellationToken))
        {
            var outdated = PostOutdated.Since(open.Item.Event.Key, post, answer, clock.GetUtcNow());
            await intake.AcceptAsync(platform.Name, outdated, cancellationToken);
        }
    }

    private async Task<Veil> VeilAsync(ChatPlace place, CancellationToken cancellationToken) =>
        (await houses.FilterAsync(place, clock.GetUtcNow(), cancellationToken)).Veil;

    private static partial class Log
    {
        [LoggerMessage(
            LogLevel.Error,
            "An event on {Platform} (inbox {Item}) ended the bot or broke again and again; it is given up."
        )]
        public static partial void GivenUp(ILogger logger, string platform, long item);

        [LoggerMessage(
            LogLevel.Error,
            "A command on {Platform} (inbox {Item}) broke; whoever gave it is told, or the moderators of a post that stays as it is."
        )]
        public static partial void Broke(ILogger logger, string platform, long item, Exception exception);

        [LoggerMessage(LogLevel.Warning, "{Platform} refused a post (inbox {Item}): {Reason}")]
        public static partial void Refused(ILogger logger, string platform, long item, string reason);
    }
}
