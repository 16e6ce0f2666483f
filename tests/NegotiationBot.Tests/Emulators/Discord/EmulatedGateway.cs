using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace NegotiationBot.Tests.Emulators.Discord;

/// <summary>The gateway: one session at a time, kept over broken connections, and what can go wrong with it.</summary>
public sealed class EmulatedGateway(DiscordWorld world, string token, Func<string> address, List<string> violations)
    : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<(long Sequence, JsonObject Payload)> _told = [];
    private readonly SemaphoreSlim _sending = new(1, 1);
    private WebSocket? _socket;
    private string? _session;
    private long _sequence;
    private int? _refuseWith;
    private JsonObject? _held;
    private bool _holdsNext;

    /// <summary>How often a session was begun.</summary>
    public int Identified { get; private set; }

    /// <summary>How often one was gone on with.</summary>
    public int Resumed { get; private set; }

    public int Heartbeats { get; private set; }

    public JsonObject? LastIdentify { get; private set; }

    /// <summary>The sequence of the last event; 0 while there is no session.</summary>
    public long Sequence
    {
        get
        {
            lock (_gate)
            {
                return _session is null ? 0 : _sequence;
            }
        }
    }

    /// <summary>Heartbeats are not answered, as by a connection that is dead and looks alive.</summary>
    public bool IsDead { get; set; }

    /// <summary>In milliseconds.</summary>
    public int HeartbeatInterval { get; set; } = 41_250;

    /// <summary>The next to identify itself is turned away for good.</summary>
    public void RefuseNext(int code) => _refuseWith = code;

    /// <summary>The next event comes behind the one after it.</summary>
    public void ReorderNext() => _holdsNext = true;

    public Task DispatchAsync(string name, JsonObject data)
    {
        JsonObject payload;
        lock (_gate)
        {
            if (_session is null)
            {
                return Task.CompletedTask;
            }
            payload = new JsonObject
            {
                ["op"] = 0,
                ["t"] = name,
                ["s"] = ++_sequence,
                ["d"] = data,
            };
            _told.Add((_sequence, payload));
            if (_holdsNext)
            {
                (_holdsNext, _held) = (false, payload);
                return Task.CompletedTask;
            }
        }
        return SendInTurnAsync(payload);
    }

    /// <summary>Tells the last event once more.</summary>
    public Task RepeatLastAsync()
    {
        JsonObject last;
        lock (_gate)
        {
            last = _told[^1].Payload;
        }
        return DispatchAsync(last.Text("t")!, (JsonObject)last["d"]!.DeepClone());
    }

    /// <summary>Breaks the connection, with a close code or without one.</summary>
    public async Task BreakAsync(int? code = null)
    {
        WebSocket? socket;
        lock (_gate)
        {
            (socket, _socket) = (_socket, null);
        }
        if (socket is not null && code is { } close)
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)close, null, CancellationToken.None);
        }
        else
        {
            socket?.Abort();
        }
    }

    /// <summary>Asks the bot to connect again.</summary>
    public Task AskReconnectAsync() => SendAsync(new JsonObject { ["op"] = 7, ["d"] = null });

    public Task AskHeartbeatAsync() => SendAsync(new JsonObject { ["op"] = 1, ["d"] = null });

    /// <summary>The session is over, and the bot is told so at once or when it resumes.</summary>
    public Task InvalidateAsync(bool tell)
    {
        lock (_gate)
        {
            _session = null;
        }
        return tell ? SendAsync(new JsonObject { ["op"] = 9, ["d"] = false }) : Task.CompletedTask;
    }

    public async Task ServeAsync(HttpContext context)
    {
        if (context.Request.Query["v"] != "10" || context.Request.Query["encoding"] != "json")
        {
            Violate($"the gateway was opened with {context.Request.QueryString}");
        }
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await SendAsync(
            socket,
            new JsonObject
            {
                ["op"] = 10,
                ["d"] = new JsonObject { ["heartbeat_interval"] = HeartbeatInterval },
            }
        );
        try
        {
            while (await ReceiveAsync(socket, context.RequestAborted) is { } payload)
            {
                await TakeAsync(socket, payload);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // The bot went away without a word.
        }
        if (socket.State is WebSocketState.CloseReceived)
        {
            await socket.CloseOutputAsync(socket.CloseStatus!.Value, null, CancellationToken.None);
        }
        lock (_gate)
        {
            _socket = _socket == socket ? null : _socket;
        }
    }

    public void Dispose() => _sending.Dispose();

    private async Task TakeAsync(WebSocket socket, JsonObject payload)
    {
        switch (payload.Number("op"))
        {
            case 1:
                Heartbeats++;
                if (!IsDead)
                {
                    await SendAsync(socket, new JsonObject { ["op"] = 11 });
                }
                break;
            case 2:
                await IdentifyAsync(socket, payload["d"]!.AsObject());
                break;
            case 6:
                await ResumeAsync(socket, payload["d"]!.AsObject());
                break;
            default:
                Violate($"the bot sent {payload.ToJsonString()}");
                break;
        }
    }

    private async Task IdentifyAsync(WebSocket socket, JsonObject identify)
    {
        Identified++;
        LastIdentify = identify;
        var refusal = identify.Text("token") != token ? 4004 : _refuseWith;
        if (refusal is { } code)
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, CancellationToken.None);
            return;
        }
        lock (_gate)
        {
            _session = $"session-{Identified}";
            _sequence = 0;
            _told.Clear();
            _socket = socket;
        }
        List<JsonObject> servers;
        lock (world.Gate)
        {
            servers = [.. world.Servers.Order().Select(world.ServerJson)];
        }
        await DispatchAsync(
            "READY",
            new JsonObject
            {
                ["v"] = 10,
                ["user"] = DiscordWorld.UserJson(DiscordWorld.Bot),
                ["private_channels"] = new JsonArray(),
                ["session_id"] = _session,
                ["resume_gateway_url"] = address(),
                ["application"] = new JsonObject { ["id"] = DiscordWorld.Application, ["flags"] = 0 },
                ["guilds"] = new JsonArray([
                    .. servers.Select(server => new JsonObject { ["id"] = server.Text("id"), ["unavailable"] = true }),
                ]),
            }
        );
        foreach (var server in servers)
        {
            await DispatchAsync("GUILD_CREATE", server);
        }
    }

    private async Task ResumeAsync(WebSocket socket, JsonObject resume)
    {
        List<JsonObject> missed;
        lock (_gate)
        {
            if (resume.Text("session_id") != _session || resume.Text("token") != token)
            {
                missed = [];
                _session = null;
            }
            else
            {
                var from = (long)resume["seq"]!;
                missed = [.. _told.Where(told => told.Sequence > from).Select(told => told.Payload)];
                _socket = socket;
            }
        }
        if (_session is null)
        {
            await SendAsync(socket, new JsonObject { ["op"] = 9, ["d"] = false });
            return;
        }
        Resumed++;
        foreach (var payload in missed)
        {
            await SendAsync(socket, payload);
        }
        await DispatchAsync("RESUMED", []);
    }

    private async Task SendInTurnAsync(JsonObject payload)
    {
        await SendAsync(payload);
        JsonObject? held;
        lock (_gate)
        {
            (held, _held) = (_held, null);
        }
        if (held is not null)
        {
            await SendAsync(held);
        }
    }

    private Task SendAsync(JsonObject payload)
    {
        WebSocket? socket;
        lock (_gate)
        {
            socket = _socket;
        }
        return socket is null ? Task.CompletedTask : SendAsync(socket, payload);
    }

    private async Task SendAsync(WebSocket socket, JsonObject payload)
    {
        await _sending.WaitAsync();
        try
        {
            await socket.SendAsync(
                System.Text.Encoding.UTF8.GetBytes(payload.ToJsonString()),
                WebSocketMessageType.Text,
                true,
                CancellationToken.None
            );
        }
        catch (Exception exception)
            when (exception is WebSocketException or InvalidOperationException or ObjectDisposedException)
        {
            // The connection is gone; the event is told when the session goes on.
        }
        finally
        {
            _sending.Release();
        }
    }

    private async Task<JsonObject?> ReceiveAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        var buffer = new byte[8192];
        var result = await socket.ReceiveAsync(buffer, cancellationToken);
        if (result.MessageType is WebSocketMessageType.Close)
        {
            return null;
        }
        if (!result.EndOfMessage || result.Count > 4096)
        {
            Violate("the bot sent more than 4096 bytes over the gateway");
        }
        return JsonNode.Parse(buffer.AsSpan(0, result.Count))!.AsObject();
    }

    private void Violate(string violation)
    {
        lock (violations)
        {
            violations.Add(violation);
        }
    }
}
