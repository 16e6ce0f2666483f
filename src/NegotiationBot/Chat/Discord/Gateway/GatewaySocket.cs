using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;

namespace NegotiationBot.Chat.Discord.Gateway;

/// <summary>One WebSocket to the gateway: whole messages out and in.</summary>
internal sealed class GatewaySocket : IDisposable
{
    /// <summary>Discord closes a connection over which a longer one comes.</summary>
    private const int LongestSend = 4096;

    /// <summary>A big server tells all its channels at once; whatever is longer than this is no gateway.</summary>
    private const int LongestReceived = 64 * 1024 * 1024;

    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(2);

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly ArrayBufferWriter<byte> _received = new(16 * 1024);

    /// <summary>With which the other side closed; null where it did not.</summary>
    public int? Closed => (int?)_socket.CloseStatus;

    /// <exception cref="WebSocketException">There is no gateway.</exception>
    public async Task ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(ConnectPatience);
        await _socket.ConnectAsync(address, patience.Token);
    }

    /// <exception cref="WebSocketException">The connection broke.</exception>
    public async Task SendAsync(GatewaySend payload, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(payload);
        if (json.Length > LongestSend)
        {
            throw new InvalidOperationException(
                $"A gateway message of {json.Length} bytes is longer than Discord takes."
            );
        }
        await _sending.WaitAsync(cancellationToken);
        try
        {
            await _socket.SendAsync(json, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <returns>Null where the other side closed.</returns>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    public async Task<GatewayPayload?> ReceiveAsync(CancellationToken cancellationToken)
    {
        _received.ResetWrittenCount();
        while (true)
        {
            var part = await _socket.ReceiveAsync(_received.GetMemory(16 * 1024), cancellationToken);
            if (part.MessageType is WebSocketMessageType.Close)
            {
                return null;
            }
            _received.Advance(part.Count);
            if (_received.WrittenCount > LongestReceived)
            {
                throw new WebSocketException("A message over the gateway is longer than any of Discord's.");
            }
            if (part.EndOfMessage)
            {
                return GatewayPayload.Parse(_received.WrittenSpan);
            }
        }
    }

    /// <summary>Says goodbye, and does not wait long for an answer.</summary>
    public async Task CloseAsync(int code)
    {
        if (_socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }
        using var patience = new CancellationTokenSource(ClosePatience);
        try
        {
            await _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, patience.Token);
        }
        catch (Exception exception)
            when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // It is gone already, which is what was wanted.
        }
    }

    /// <summary>Breaks the connection; whoever receives from it learns that.</summary>
    public void Abort() => _socket.Abort();

    public void Dispose()
    {
        _socket.Dispose();
        _sending.Dispose();
    }
}
