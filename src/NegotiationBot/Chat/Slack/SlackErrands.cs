using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace NegotiationBot.Chat.Slack;

/// <summary>What is done after an event was acknowledged and must not keep the acknowledgement waiting. What goes wrong there goes to the log, and nothing hangs on it.</summary>
internal sealed partial class SlackErrands(ILogger<SlackErrands> logger) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Task, byte> _running = [];
    private readonly CancellationTokenSource _stopping = new();

    public void Run(Func<CancellationToken, Task> errand)
    {
        var running = RunAsync(errand);
        _running[running] = 0;
        _ = running.ContinueWith(done => _running.TryRemove(done, out _), TaskScheduler.Default);
    }

    /// <summary>Waits for those that are under way.</summary>
    public Task SettleAsync() => Task.WhenAll(_running.Keys);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await SettleAsync();
        _stopping.Dispose();
    }

    [SuppressMessage("Design", "CA1031", Justification = "An errand that fails must not end the bot.")]
    private async Task RunAsync(Func<CancellationToken, Task> errand)
    {
        try
        {
            await errand(_stopping.Token);
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // The bot stops.
        }
        catch (Exception exception)
        {
            Log.Failed(logger, exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(
            LogLevel.Warning,
            "A sign of work or a form could not be shown on Slack, or a workspace not be asked after."
        )]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
