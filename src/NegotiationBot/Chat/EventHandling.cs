using Microsoft.Extensions.Logging;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;

namespace NegotiationBot.Chat;

/// <summary>
/// One event from the inbox to its answer on the platform. Nothing asked is lost and nothing is said twice: an event leaves the inbox when its answer stands, a post
/// is recorded before it is made, and after a crash it is looked for before it is made again. What does not stand yet is made by the rules of the moment.
/// </summary>
public sealed partial class EventHandling(
    IInbox inbox,
    EventDecision decision,
    DeedExecution deeds,
    Posting posting,
    UnansweredEvents unanswered,
    EventEnding ending,
    TimeProvider clock,
    ILogger<EventHandling> logger
)
{
    /// <summary>Who comes back to a channel after a pause does not want to find a row of late answers.</summary>
    private static readonly TimeSpan TooLate = TimeSpan.FromMinutes(10);

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
            await unanswered.LeaveAsync(open, platform, cancellationToken);
        }
        else if (open.IsGivenUp)
        {
            Log.GivenUp(logger, platform.Name.Value, item.Id);
            await unanswered.GiveUpAsync(open, platform, cancellationToken);
        }
        else if (item.Planned is { } planned)
        {
            await ResumeAsync(open, planned, platform, cancellationToken);
        }
        else if (IsTooLate(item.Event))
        {
            await unanswered.ExpireAsync(open, platform, cancellationToken);
        }
        else
        {
            await AnswerAsync(open, platform, cancellationToken);
        }
    }

    private async Task AnswerAsync(OpenEvent open, IChatPlatform platform, CancellationToken cancellationToken)
    {
        var decided = await decision.DecideAsync(open, platform, cancellationToken);
        await deeds.DoAsync(open, decided, platform, cancellationToken);
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
                await ending.FinishAsync(open, kept, platform, cancellationToken);
                break;
            case NotPosted when IsTooLate(open.Item.Event):
                await unanswered.ExpireAsync(open, platform, cancellationToken);
                break;
            case NotPosted when Accepting.ShowsWords(open.Item.Event):
                // The bot may be off since, or what the answer shows hidden.
                await AnswerAsync(open, platform, cancellationToken);
                break;
            case NotPosted:
                var posted = await posting.PostAsync(open, planned, platform, cancellationToken);
                await ending.FinishAsync(open, posted, platform, cancellationToken);
                break;
            default:
                await unanswered.ReportUntoldAsync(open, platform, cancellationToken);
                break;
        }
    }

    private bool IsTooLate(ChatEvent chatEvent) =>
        !chatEvent.KeepsFor && !Accepting.IsAct(chatEvent) && clock.GetUtcNow() - chatEvent.SentAt > TooLate;

    private static partial class Log
    {
        [LoggerMessage(
            LogLevel.Error,
            "An event on {Platform} (inbox {Item}) ended the bot or broke again and again; it is given up."
        )]
        public static partial void GivenUp(ILogger logger, string platform, long item);
    }
}
