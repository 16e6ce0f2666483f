using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Index;

/// <summary>Keeps the segments of a running bot's index few, beside everything else it does.</summary>
public sealed partial class CorpusIndexMerger(CorpusIndex index, TimeProvider clock, ILogger<CorpusIndexMerger> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "The index answers as well with many segments, only slower: the next round tries again."
    )]
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Task.Run(index.Merge, stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                Log.CannotMerge(logger, exception);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The segments of the index cannot be merged; they stay as they are.")]
        public static partial void CannotMerge(ILogger logger, Exception exception);
    }
}
