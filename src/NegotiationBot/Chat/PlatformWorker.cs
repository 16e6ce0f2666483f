using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;

namespace NegotiationBot.Chat;

/// <summary>Works off what is open on one platform, several lanes beside each other. Each platform has its own, so that one that is down keeps nobody else waiting.</summary>
internal sealed partial class PlatformWorker(
    IChatPlatform platform,
    IInbox inbox,
    EventHandling handling,
    TimeProvider clock,
    ILogger<PlatformWorker> logger
) : IDisposable
{
    /// <summary>Mostly they wait: for the platform, for its rate limits, for the disk.</summary>
    private const int Beside = 32;

    private const int LongestPause = 30;

    private readonly Lanes _lanes = new();
    private long _taken;

    public PlatformName Platform => platform.Name;

    /// <summary>How many events are open.</summary>
    public int Open => _lanes.Open;

    /// <summary>Takes on an event that was accepted.</summary>
    public void Add(InboxItem item) => _lanes.Add(new OpenEvent(item));

    public Task RunAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(Enumerable.Range(0, Beside).Select(_ => WorkAsync(cancellationToken)));

    /// <summary>Takes on what an earlier run of the bot has left open: what moderators did before what waits for an answer.</summary>
    public async Task ResumeAsync(CancellationToken cancellationToken)
    {
        var open = await inbox.ReadOpenAsync(platform.Name, cancellationToken);
        _taken = open is [.., var last] ? last.Id : 0;
        foreach (var item in open.OrderByDescending(item => Accepting.IsAct(item.Event)))
        {
            _lanes.Add(new OpenEvent(item, isResumed: true));
        }
    }

    /// <summary>What commands beside the bot have put into the inbox since it started or was last asked; it is to be added.</summary>
    public async Task<IReadOnlyList<InboxItem>> FindBesideAsync(CancellationToken cancellationToken)
    {
        var found = await inbox.ReadBesideAsync(platform.Name, _taken, cancellationToken);
        _taken = found is [.., var last] ? last.Id : _taken;
        return found;
    }

    public void Dispose() => _lanes.Dispose();

    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            await HandleAsync(await _lanes.TakeAsync(cancellationToken), cancellationToken);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "One event that breaks must not stop the others.")]
    private async Task HandleAsync(OpenEvent open, CancellationToken cancellationToken)
    {
        try
        {
            await handling.HandleAsync(open, platform, cancellationToken);
            _lanes.Done(open);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // It stays in the inbox, and the next run of the bot takes it on.
        }
        catch (Exception exception)
        {
            var pause = TimeSpan.FromSeconds(Math.Min(LongestPause, 1 << Math.Min(open.Failures, 5)));
            open.Failures++;
            Log.TryAgain(logger, platform.Name.Value, open.Item.Id, pause, exception);
            // The lane waits, the worker does not.
            _ = AgainAsync(open, pause, cancellationToken);
        }
    }

    private async Task AgainAsync(OpenEvent open, TimeSpan pause, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(pause, clock, cancellationToken);
            _lanes.Again(open);
        }
        catch (OperationCanceledException)
        {
            // It stays in the inbox.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(
            LogLevel.Warning,
            "An event on {Platform} (inbox {Item}) could not be answered; again in {Pause}."
        )]
        public static partial void TryAgain(
            ILogger logger,
            string platform,
            long item,
            TimeSpan pause,
            Exception exception
        );
    }
}
