using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;

namespace NegotiationBot.Chat;

/// <summary>Takes down that an event is done with, and sees to what changed while it was under way.</summary>
public sealed class EventEnding(
    IInbox inbox,
    IMembers members,
    MemberKeys keys,
    Houses houses,
    Intake intake,
    TimeProvider clock
)
{
    /// <param name="kept">What was posted; null where nothing was, or where it cannot be named.</param>
    public async Task FinishAsync(
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
        var now = clock.GetUtcNow();
        if (open.Veil is { } veil && veil != (await houses.FilterAsync(post.Place, now, cancellationToken)).Veil)
        {
            var outdated = PostOutdated.Since(open.Item.Event.Key, post, answer, now);
            await intake.AcceptAsync(platform.Name, outdated, cancellationToken);
        }
    }
}
