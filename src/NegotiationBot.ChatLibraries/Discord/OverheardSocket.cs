using System.Diagnostics.CodeAnalysis;
using Discord.Net.WebSockets;
using NegotiationBot.Chat.Discord.Gateway;

namespace NegotiationBot.ChatLibraries.Discord;

/// <summary>
/// A socket of Discord.Net's that lets hear what comes before the library has it: what cannot be taken over breaks the connection, and is told again when the
/// library resumes the session.
/// </summary>
internal sealed class OverheardSocket : IWebSocketClient
{
    /// <summary>With which the library asks for a compressed stream, of which it alone could read the words.</summary>
    private const string Compression = "&compress=zlib-stream";

    private readonly IWebSocketClient _socket;
    private readonly Func<string, Task> _heard;
    private readonly Action<Exception> _broke;

    /// <param name="heard">Called with each message, in order; the next one waits.</param>
    /// <param name="broke">Called when the connection ended without the library's wish.</param>
    public OverheardSocket(IWebSocketClient socket, Func<string, Task> heard, Action<Exception> broke)
    {
        (_socket, _heard, _broke) = (socket, heard, broke);
        _socket.TextMessage += HearAsync;
        _socket.Closed += TellAsync;
    }

    public event Func<string, Task>? TextMessage;

    public event Func<Exception, Task>? Closed;

    public event Func<byte[], int, int, Task> BinaryMessage
    {
        add => _socket.BinaryMessage += value;
        remove => _socket.BinaryMessage -= value;
    }

    public Task ConnectAsync(string host) =>
        _socket.ConnectAsync(host.Replace(Compression, "", StringComparison.Ordinal));

    public Task DisconnectAsync(int closeCode = 1000) => _socket.DisconnectAsync(closeCode);

    public Task SendAsync(byte[] data, int index, int count, bool isText) =>
        _socket.SendAsync(data, index, count, isText);

    public void SetHeader(string key, string value) => _socket.SetHeader(key, value);

    public void SetCancelToken(CancellationToken cancelToken) => _socket.SetCancelToken(cancelToken);

    public void Dispose() => _socket.Dispose();

    [SuppressMessage("Design", "CA1031", Justification = "Whatever it is, the event must be told again.")]
    private async Task HearAsync(string message)
    {
        try
        {
            await _heard(message);
        }
        catch (Exception exception)
        {
            // The socket waits for whoever hears it, so whoever hears it cannot wait for its end.
            _ = LeaveAsync(exception);
            return;
        }
        await (TextMessage?.Invoke(message) ?? Task.CompletedTask);
    }

    /// <summary>With a code of ours, because with that of the library the session would be over.</summary>
    private async Task LeaveAsync(Exception exception)
    {
        await _socket.DisconnectAsync(CloseCode.Resuming);
        await TellAsync(exception);
    }

    private Task TellAsync(Exception exception)
    {
        _broke(exception);
        return Closed?.Invoke(exception) ?? Task.CompletedTask;
    }
}
