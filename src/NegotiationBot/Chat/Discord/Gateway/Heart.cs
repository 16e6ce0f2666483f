using System.Net.WebSockets;
using Microsoft.Extensions.Logging;

namespace NegotiationBot.Chat.Discord.Gateway;

/// <summary>The heartbeat of one connection. Where a beat is not acknowledged before the next, the connection is dead though it looks alive, and is broken.</summary>
internal sealed partial class Heart(GatewaySocket socket, Backoff backoff, TimeProvider clock, ILogger logger)
{
    private volatile bool _isAcknowledged = true;

    /// <summary>The sequence that a beat tells; null before the first event.</summary>
    public long? Sequence { get; set; }

    public void Acknowledge() => _isAcknowledged = true;

    public Task BeatAsync(CancellationToken cancellationToken)
    {
        _isAcknowledged = false;
        return socket.SendAsync(GatewaySend.Heartbeat(Sequence), cancellationToken);
    }

    public async Task RunAsync(TimeSpan interval, CancellationToken cancellationToken)
    {
        try
        {
            // The first beat comes at a random moment, so that not all bots of the world beat at once after a break.
            await Task.Delay(backoff.PartOf(interval), clock, cancellationToken);
            while (_isAcknowledged)
            {
                await BeatAsync(cancellationToken);
                await Task.Delay(interval, clock, cancellationToken);
            }
            Log.Dead(logger);
            socket.Abort();
        }
        catch (Exception exception)
            when (exception is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            // The connection has ended; whoever receives from it says why.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(
            LogLevel.Warning,
            "Discord's gateway does not acknowledge the heartbeat; the bot connects again."
        )]
        public static partial void Dead(ILogger logger);
    }
}
