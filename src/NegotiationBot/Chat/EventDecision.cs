using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Chat;

/// <summary>What is to be done about an event; what breaks again and again is told to whoever caused it.</summary>
public sealed partial class EventDecision(
    ChatDispatcher dispatcher,
    EventReports reports,
    Houses houses,
    TimeProvider clock,
    ILogger<EventDecision> logger
)
{
    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "Whatever breaks in a command, whoever gave it is told, or the moderators are, and the bot goes on."
    )]
    public async Task<IReadOnlyList<Deed>> DecideAsync(
        OpenEvent open,
        IChatPlatform platform,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var now = clock.GetUtcNow();
            open.Veil = (await houses.FilterAsync(open.Item.Event.Place, now, cancellationToken)).Veil;
            return await dispatcher.DispatchAsync(open.Item.Event, platform, now, cancellationToken);
        }
        catch (Exception exception)
            when (exception is not (OperationCanceledException or ChatPlatformException) && open.IsLastAttempt)
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

    private static partial class Log
    {
        [LoggerMessage(
            LogLevel.Error,
            "A command on {Platform} (inbox {Item}) broke; whoever gave it is told, or the moderators of a post that stays as it is."
        )]
        public static partial void Broke(ILogger logger, string platform, long item, Exception exception);
    }
}
