using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using NegotiationBot.Chat.Discord.Events;
using NegotiationBot.Chat.Discord.Rest;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Discord.Gateway;

/// <summary>One connection of a shard to the gateway, from hello to its end.</summary>
/// <param name="identify">Waits for its turn among the shards, for what Discord allows in a day, and gives what to say.</param>
internal sealed partial class GatewayConnection(
    GatewaySession? session,
    Func<CancellationToken, Task<GatewaySend>> identify,
    string token,
    DispatchedEvents events,
    Backoff backoff,
    TimeProvider clock,
    ILogger logger
)
{
    private static readonly TimeSpan HelloPatience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan GoodbyePatience = TimeSpan.FromSeconds(2);

    /// <summary>One to five of it pass before a session that Discord has just refused is asked for again (Gateway Events, "Resume").</summary>
    private static readonly TimeSpan InvalidPause = TimeSpan.FromSeconds(1);

    /// <summary>The session as it stands now; null where there is none to be resumed.</summary>
    public GatewaySession? Session { get; private set; } = session;

    /// <summary>Events came over this connection.</summary>
    public bool IsReady { get; private set; }

    public async Task<GatewayEnd> RunAsync(Uri address, CancellationToken cancellationToken)
    {
        using var socket = new GatewaySocket();
        using var ending = new CancellationTokenSource();
        // Told to stop it says goodbye first: Discord then shows at once that the bot is gone.
        await using var goodbye = cancellationToken.Register(() =>
        {
            ending.CancelAfter(GoodbyePatience);
            _ = socket.CloseAsync((int)WebSocketCloseStatus.NormalClosure);
        });
        var heart = new Heart(socket, backoff, clock, logger) { Sequence = Session?.Sequence };
        var beating = Task.CompletedTask;
        try
        {
            await socket.ConnectAsync(address, cancellationToken);
            if (await HelloAsync(socket, cancellationToken) is not { } interval)
            {
                return CloseCode.EndOf(socket.Closed);
            }
            beating = heart.RunAsync(interval, ending.Token);
            await socket.SendAsync(
                Session is { } resumed ? GatewaySend.Resume(token, resumed) : await identify(cancellationToken),
                cancellationToken
            );
            var end = await ReceiveAsync(socket, heart, ending.Token);
            await socket.CloseAsync(CloseCode.Resuming);
            return end;
        }
        catch (Exception exception)
            when (exception is WebSocketException or JsonException or ChatPlatformException or DiscordRefusal
                || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            )
        {
            cancellationToken.ThrowIfCancellationRequested();
            Log.Broke(logger, exception.Message);
            return CloseCode.EndOf(socket.Closed);
        }
        finally
        {
            await ending.CancelAsync();
            await beating;
        }
    }

    private static async Task<TimeSpan?> HelloAsync(GatewaySocket socket, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(HelloPatience);
        return await socket.ReceiveAsync(patience.Token) is { Op: GatewayPayload.Hello } hello
            ? TimeSpan.FromMilliseconds(Math.Max(1000, hello.Data.Number("heartbeat_interval") ?? 40_000))
            : null;
    }

    private async Task<GatewayEnd> ReceiveAsync(GatewaySocket socket, Heart heart, CancellationToken cancellationToken)
    {
        while (await socket.ReceiveAsync(cancellationToken) is { } payload)
        {
            switch (payload.Op)
            {
                case GatewayPayload.Dispatch:
                    await TakeAsync(payload, cancellationToken);
                    heart.Sequence = Session?.Sequence;
                    break;
                case GatewayPayload.Heartbeat:
                    await heart.BeatAsync(cancellationToken);
                    break;
                case GatewayPayload.HeartbeatAck:
                    heart.Acknowledge();
                    break;
                case GatewayPayload.Reconnect:
                    return new SessionBroken(AtOnce: true);
                case GatewayPayload.InvalidSession:
                    await Task.Delay(InvalidPause + backoff.PartOf(InvalidPause * 4), clock, cancellationToken);
                    return payload.Data.ValueKind is JsonValueKind.True
                        ? new SessionBroken(AtOnce: true)
                        : new SessionLost();
            }
        }
        return CloseCode.EndOf(socket.Closed);
    }

    private async Task TakeAsync(GatewayPayload payload, CancellationToken cancellationToken)
    {
        IsReady = true;
        if (payload.Event is "READY")
        {
            Session =
                payload.Data.Text("session_id") is { } id
                && Uri.TryCreate(payload.Data.Text("resume_gateway_url"), UriKind.Absolute, out var resume)
                    ? new GatewaySession(id, resume, 0)
                    : null;
        }
        if (payload.Event is { } name)
        {
            await events.TakeAsync(name, payload.Data, cancellationToken);
        }
        // Only once it is taken over: what was not is told again after a break.
        if (Session is { } current && payload.Sequence is { } sequence)
        {
            Session = current with { Sequence = Math.Max(current.Sequence, sequence) };
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The connection to Discord's gateway broke: {Reason}")]
        public static partial void Broke(ILogger logger, string reason);
    }
}
