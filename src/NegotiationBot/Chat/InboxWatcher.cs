using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NegotiationBot.Core.Commands.Moderation;

namespace NegotiationBot.Chat;

/// <summary>Lets a running bot bring up to date within a second the posts that a command beside it has made outdated.</summary>
public sealed partial class InboxWatcher(
    ChatWorker chat,
    Suppressions suppressions,
    TimeProvider clock,
    ILogger<InboxWatcher> logger
) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    [SuppressMessage("Design", "CA1031", Justification = "Whatever went wrong before, the next round tries again.")]
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var hasFailed = false;
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
                hasFailed = false;
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // What is in the inbox stays there. Twice a second the same line would bury the log.
                if (!hasFailed)
                {
                    Log.CannotRead(logger, exception);
                }
                hasFailed = true;
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        foreach (var worker in chat.Workers)
        {
            var found = await worker.FindBesideAsync(cancellationToken);
            if (found.Count > 0)
            {
                // They are to show what holds since, not what was known a moment ago.
                suppressions.Forget();
            }
            foreach (var item in found)
            {
                worker.Add(item);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The inbox cannot be read; what commands beside the bot put there waits.")]
        public static partial void CannotRead(ILogger logger, Exception exception);
    }
}
