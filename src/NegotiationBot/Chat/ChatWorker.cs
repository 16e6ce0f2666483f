using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat;

/// <summary>Runs a worker for every platform that is configured.</summary>
public sealed class ChatWorker : BackgroundService
{
    /// <summary>
    /// What comes in is acknowledged before what has come is answered: answering computes on all processors but one, however much of it is under way.
    /// </summary>
    private readonly TaskScheduler _answering = new ConcurrentExclusiveSchedulerPair(
        TaskScheduler.Default,
        Math.Max(1, Environment.ProcessorCount - 1)
    ).ConcurrentScheduler;

    private readonly IReadOnlyList<PlatformWorker> _workers;

    public ChatWorker(
        IEnumerable<IChatPlatform> platforms,
        Intake intake,
        IInbox inbox,
        EventHandling handling,
        TimeProvider clock,
        ILoggerFactory loggers
    )
    {
        _workers =
        [
            .. platforms.Select(platform => new PlatformWorker(
                platform,
                inbox,
                handling,
                clock,
                loggers.CreateLogger<PlatformWorker>()
            )),
        ];
        foreach (var worker in _workers)
        {
            intake.Route(worker.Platform, worker.Add);
        }
    }

    /// <summary>How many events are open, on all platforms.</summary>
    public int Open => _workers.Sum(worker => worker.Open);

    internal IReadOnlyList<PlatformWorker> Workers => _workers;

    /// <summary>What an earlier run has left open comes before anything new.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var worker in _workers)
        {
            await worker.ResumeAsync(cancellationToken);
        }
        await base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        foreach (var worker in _workers)
        {
            worker.Dispose();
        }
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(
            _workers.Select(worker =>
                Task.Factory.StartNew(
                        () => worker.RunAsync(stoppingToken),
                        stoppingToken,
                        TaskCreationOptions.None,
                        _answering
                    )
                    .Unwrap()
            )
        );
}
