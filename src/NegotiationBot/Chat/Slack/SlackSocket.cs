using System.Net.WebSockets;
using System.Text.Json;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Slack;

/// <summary>One connection of Socket Mode, from its greeting to its end.</summary>
internal sealed class SlackSocket : IDisposable
{
    /// <summary>No envelope of Slack's comes near to it.</summary>
    private const int MaximumBytes = 4_000_000;

    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);

    public SlackSocket()
    {
        _socket.Options.KeepAliveInterval = KeepAlive;
        // A connection that went dead without a word is given up.
        _socket.Options.KeepAliveTimeout = KeepAlive;
    }

    public Task ConnectAsync(Uri address, CancellationToken cancellationToken) =>
        _socket.ConnectAsync(address, cancellationToken);

    /// <summary>The next message; null where the connection has ended.</summary>
    /// <exception cref="WebSocketException">It broke.</exception>
    /// <exception cref="JsonException">It is not Slack's.</exception>
    public async Task<JsonElement?> ReadAsync(CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        var buffer = new byte[16_384];
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            if (part.MessageType is WebSocketMessageType.Close)
            {
                return null;
            }
            if (message.Length + part.Count > MaximumBytes)
            {
                throw new ChatPlatformException("A message over the socket is larger than any of Slack's.");
            }
            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return JsonSerializer.Deserialize<JsonElement>(message.ToArray());
            }
        }
    }

    /// <summary>Acknowledges an envelope. On a connection that has ended since it is left: Slack delivers the envelope again, and it is known.</summary>
    /// <param name="payload">Null for the plain acknowledgement.</param>
    public async Task AcknowledgeAsync(string envelope, object? payload, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new SlackAcknowledgement(envelope, payload), SlackJson.Options);
        await _sending.WaitAsync(cancellationToken);
        try
        {
            if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await _socket.SendAsync(body.AsMemory(), WebSocketMessageType.Text, true, cancellationToken);
            }
        }
        catch (WebSocketException)
        {
            // As above.
        }
        finally
        {
            _sending.Release();
        }
    }

    public void Dispose()
    {
        _socket.Dispose();
        _sending.Dispose();
    }

    private sealed record SlackAcknowledgement(string EnvelopeId, object? Payload);
}
