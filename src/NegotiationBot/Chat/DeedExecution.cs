using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands;

namespace NegotiationBot.Chat;

/// <summary>Does on the platform what was decided about an event, one deed after another; the event is then done with.</summary>
public sealed class DeedExecution(
    Posting posting,
    PostPlanning planning,
    IPosts posts,
    EventReports reports,
    Intake intake,
    EventEnding ending
)
{
    public async Task DoAsync(
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
        await ending.FinishAsync(open, kept, platform, cancellationToken);
    }

    /// <returns>What was posted; null where nothing was that can be named.</returns>
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
                var planned = planning.Plan(open.Item, reply, platform.Name);
                return await posting.PostAsync(open, planned, platform, cancellationToken);
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
}
