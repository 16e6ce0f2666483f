using Discord.Net.WebSockets;
using Moq;
using NegotiationBot.Chat.Discord.Gateway;
using NegotiationBot.ChatLibraries.Discord;

namespace NegotiationBot.ChatLibraries.Tests;

public sealed class OverheardSocketTests
{
    private readonly Mock<IWebSocketClient> _socket = new();
    private readonly List<string> _heard = [];
    private readonly List<string> _passedOn = [];
    private readonly List<Exception> _ends = [];

    [Fact]
    public async Task A_message_is_heard_before_the_library_has_it()
    {
        using var socket = Overhear(message => _heard.Add(message + (_passedOn.Count == 0 ? " first" : "")));

        await TellAsync("hello");

        _heard.ShouldBe(["hello first"]);
        _passedOn.ShouldBe(["hello"]);
    }

    [Fact]
    public async Task What_cannot_be_taken_over_breaks_the_connection_so_that_its_session_goes_on()
    {
        var reason = new InvalidOperationException("the store is full");
        using var socket = Overhear(_ => throw reason);

        await TellAsync("a question");

        _passedOn.ShouldBeEmpty();
        _ends.ShouldBe([reason, reason]);
        _socket.Verify(told => told.DisconnectAsync(CloseCode.Resuming));
    }

    [Fact]
    public async Task The_stream_is_asked_for_in_words()
    {
        using var socket = Overhear(_ => { });

        await socket.ConnectAsync("wss://gateway.example?v=10&encoding=json&compress=zlib-stream");

        _socket.Verify(told => told.ConnectAsync("wss://gateway.example?v=10&encoding=json"));
    }

    private OverheardSocket Overhear(Action<string> hear)
    {
        var socket = new OverheardSocket(
            _socket.Object,
            message =>
            {
                hear(message);
                return Task.CompletedTask;
            },
            _ends.Add
        );
        socket.TextMessage += message =>
        {
            _passedOn.Add(message);
            return Task.CompletedTask;
        };
        socket.Closed += exception =>
        {
            _ends.Add(exception);
            return Task.CompletedTask;
        };
        return socket;
    }

    private Task TellAsync(string message) => _socket.RaiseAsync(told => told.TextMessage += null, message);
}
