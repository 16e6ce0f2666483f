using Discord.Net.WebSockets;

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

    /// <param name="heard">Called with each message, in order; the next one waits.</param>
    /// <param name="broke">Called when the connection ended without the library's wish.</param>
    public OverheardSocket(IWebSocketClient socket, Func<string, Task> heard, Action<Exception> broke)
    {
        _socket = socket;
        _socket.TextMessage += async message =>
        {
            await heard(message);
            await (TextMessage?.Invoke(message) ?? Task.CompletedTask);
        };
        _socket.Closed += async exception =>
        {
            broke(exception);
            await (Closed?.Invoke(exception) ?? Task.CompletedTask);
        };
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
}
