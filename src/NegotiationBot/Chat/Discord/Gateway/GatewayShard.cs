using Microsoft.Extensions.Logging;
using NegotiationBot.Chat.Discord.Events;

namespace NegotiationBot.Chat.Discord.Gateway;

/// <summary>One shard: a session, kept over one connection after another.</summary>
internal sealed partial class GatewayShard(
    GatewayStart start,
    int number,
    IdentifyTurns turns,
    DispatchedEvents events,
    Backoff backoff,
    TimeProvider clock,
    ILogger logger
)
{
    private GatewayConnection? _connection;

    /// <summary>Of the last event that was taken over; 0 before the first.</summary>
    public long Sequence => _connection?.Session?.Sequence ?? 0;

    /// <summary>Runs until it is told to stop, or until Discord refuses it for good.</summary>
    /// <returns>Why Discord refuses it.</returns>
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        GatewaySession? session = null;
        for (var failures = 0; ; )
        {
            _connection = new GatewayConnection(session, IdentifyAsync, start.Token, events, backoff, clock, logger);
            var end = await _connection.RunAsync(start.AddressFor(session), cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            failures = _connection.IsReady ? 0 : failures + 1;
            session = end is SessionBroken ? _connection.Session : null;
            switch (end)
            {
                case GatewayRefused refused:
                    return refused.Reason;
                case SessionBroken { AtOnce: true } when failures == 0:
                    break;
                default:
                    // A resume address that does not answer is left for the first one, with a new session.
                    session = failures > 2 ? null : session;
                    var pause = backoff.After(failures + 1);
                    Log.Again(logger, number, pause);
                    await Task.Delay(pause, clock, cancellationToken);
                    break;
            }
        }
    }

    private async Task<GatewaySend> IdentifyAsync(CancellationToken cancellationToken)
    {
        await turns.WaitAsync(cancellationToken);
        return GatewaySend.Identify(start.Token, start.Intents, number, start.Shards);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Shard {Shard} of Discord's gateway connects again in {Pause}.")]
        public static partial void Again(ILogger logger, int shard, TimeSpan pause);
    }
}
