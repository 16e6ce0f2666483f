using Microsoft.Extensions.Hosting;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Index;

/// <summary>Keeps the segments of a running bot's index few, beside everything else it does.</summary>
public sealed class CorpusIndexMerger(CorpusIndex index, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await Task.Run(index.Merge, stoppingToken);
        }
    }
}
