using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Storage;

namespace NegotiationBot.Hosting;

/// <summary>Drops every quarter of an hour what has been kept long enough, in the store and in memory.</summary>
public sealed partial class HousekeepingService(
    Housekeeping housekeeping,
    RateLimits limits,
    RecentQuestions recent,
    TimeProvider clock,
    ILogger<HousekeepingService> logger
) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(15);

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "What people were promised to be dropped is dropped in the end: the next round tries again."
    )]
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                await housekeeping.CleanAsync(stoppingToken);
                limits.Forget(clock.GetUtcNow());
                recent.Forget(clock.GetUtcNow());
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // The next round drops what this one left.
                Log.CannotClean(logger, exception);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "What has been kept long enough could not be dropped; it is tried again.")]
        public static partial void CannotClean(ILogger logger, Exception exception);
    }
}
