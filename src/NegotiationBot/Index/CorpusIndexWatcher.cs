using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NegotiationBot.Index;

/// <summary>Lets a running bot see within a second what commands beside it do to the corpus.</summary>
public sealed partial class CorpusIndexWatcher(
    IndexSnapshots snapshots,
    TimeProvider clock,
    ILogger<CorpusIndexWatcher> logger
) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "What is withdrawn must be seen whatever went wrong before: the next round tries again."
    )]
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await snapshots.CatchUpAsync(stoppingToken) is > 0 and var articles)
                {
                    Log.CaughtUp(logger, articles);
                }
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // The index answers as it is; the folder may come back.
                Log.CannotRead(logger, exception);
            }
        }
    }

    /// <summary>Leaves the index as it is now for the next start.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        snapshots.Save();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The index took in {Articles} changed articles.")]
        public static partial void CaughtUp(ILogger logger, int articles);

        [LoggerMessage(LogLevel.Error, "The corpus cannot be read; the index stays as it is.")]
        public static partial void CannotRead(ILogger logger, Exception exception);
    }
}
