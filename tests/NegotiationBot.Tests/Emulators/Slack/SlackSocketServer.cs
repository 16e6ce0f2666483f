using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;

namespace NegotiationBot.Tests.Emulators.Slack;

/// <summary>The side of Slack in Socket Mode: greets, delivers envelopes, waits for their acknowledgement, delivers again what a lost connection has left open.</summary>
public sealed class SlackSocketServer
{
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement?>> _open = [];
    private readonly ConcurrentDictionary<string, byte> _tickets = [];
    private readonly List<Connection> _connections = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _last;

    /// <summary>How many connections there have been.</summary>
    public int Connected { get; private set; }

    /// <summary>How many are open now.</summary>
    public int Open
    {
        get
        {
            lock (_gate)
            {
                return _connections.Count;
            }
        }
    }

    public string IssueTicket()
    {
        var ticket = $"ticket-{Interlocked.Increment(ref _last)}";
        _tickets[ticket] = 0;
        return ticket;
    }

    /// <summary>A ticket is good once.</summary>
    public bool TakeTicket(string ticket) => _tickets.TryRemove(ticket, out _);

    public async Task ServeAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        var connection = new Connection(socket);
        await connection.SendAsync(
            new
            {
                type = "hello",
                num_connections = Open + 1,
                connection_info = new { app_id = "A1" },
                debug_info = new { host = "emulator", approximate_connection_time = 3600 },
            },
            cancellationToken
        );
        lock (_gate)
        {
            _connections.Add(connection);
            Connected++;
            _changed.TrySetResult();
        }
        try
        {
            while (await ReadAsync(socket, cancellationToken) is { } acknowledged)
            {
                var envelope = acknowledged.GetProperty("envelope_id").GetString()!;
                if (_open.TryRemove(envelope, out var waiting))
                {
                    waiting.TrySetResult(acknowledged.TryGetProperty("payload", out var payload) ? payload : null);
                }
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException)
        {
            // It broke, as it may.
        }
        finally
        {
            lock (_gate)
            {
                _connections.Remove(connection);
            }
            connection.Dispose();
        }
    }

    /// <summary>Delivers until it is acknowledged, over another connection where one is lost.</summary>
    /// <returns>What came with the acknowledgement.</returns>
    public async Task<JsonElement?> DeliverAsync(string type, object payload, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            var envelope = $"envelope-{Interlocked.Increment(ref _last)}";
            var acknowledged = new TaskCompletionSource<JsonElement?>(
                TaskCreationOptions.RunContinuationsAsynchronously
            );
            _open[envelope] = acknowledged;
            var connection = await NewestAsync(cancellationToken);
            try
            {
                await connection.SendAsync(
                    new
                    {
                        envelope_id = envelope,
                        payload,
                        type,
                        accepts_response_payload = type != "events_api",
                        retry_attempt = attempt,
                        retry_reason = attempt == 0 ? "" : "timeout",
                    },
                    cancellationToken
                );
            }
            catch (Exception exception) when (exception is WebSocketException or ObjectDisposedException or IOException)
            {
                continue;
            }
            await Task.WhenAny(acknowledged.Task, connection.Ended).WaitAsync(cancellationToken);
            if (acknowledged.Task.IsCompleted)
            {
                return await acknowledged.Task;
            }
        }
    }

    /// <summary>Says that a connection will end, and ends it once another stands, as Slack does before it refreshes one.</summary>
    public async Task RefreshAsync(string reason, CancellationToken cancellationToken)
    {
        var leaving = await NewestAsync(cancellationToken);
        var before = Connected;
        await leaving.SendAsync(
            new
            {
                type = "disconnect",
                reason,
                debug_info = new { host = "emulator" },
            },
            cancellationToken
        );
        if (reason != "link_disabled")
        {
            await WaitAsync(() => Connected > before, cancellationToken);
        }
        await leaving.CloseAsync(cancellationToken);
    }

    /// <summary>The connections break without a word.</summary>
    public void Drop()
    {
        lock (_gate)
        {
            foreach (var connection in _connections.ToList())
            {
                connection.Abort();
            }
            _connections.Clear();
        }
    }

    private async Task WaitAsync(Func<bool> happened, CancellationToken cancellationToken)
    {
        while (!happened())
        {
            Task changed;
            lock (_gate)
            {
                if (_changed.Task.IsCompleted)
                {
                    _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                }
                changed = _changed.Task;
            }
            if (!happened())
            {
                await changed.WaitAsync(cancellationToken);
            }
        }
    }

    private async Task<Connection> NewestAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await WaitAsync(() => Open > 0, cancellationToken);
            lock (_gate)
            {
                if (_connections.Count > 0)
                {
                    return _connections[^1];
                }
            }
        }
    }

    private static async Task<JsonElement?> ReadAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        var buffer = new byte[8192];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            if (part.MessageType is WebSocketMessageType.Close)
            {
                return null;
            }
            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return JsonSerializer.Deserialize<JsonElement>(message.ToArray());
            }
        }
    }

    private sealed class Connection(WebSocket socket) : IDisposable
    {
        private readonly SemaphoreSlim _sending = new(1, 1);
        private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Ended => _ended.Task;

        public void Dispose()
        {
            _ended.TrySetResult();
            _sending.Dispose();
        }

        public void Abort() => socket.Abort();

        public async Task SendAsync(object message, CancellationToken cancellationToken)
        {
            var body = JsonSerializer.SerializeToUtf8Bytes(message);
            await _sending.WaitAsync(cancellationToken);
            try
            {
                await socket.SendAsync(body.AsMemory(), WebSocketMessageType.Text, true, cancellationToken);
            }
            finally
            {
                _sending.Release();
            }
        }

        public async Task CloseAsync(CancellationToken cancellationToken)
        {
            if (socket.State is WebSocketState.Open)
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "refresh", cancellationToken);
            }
        }
    }
}
