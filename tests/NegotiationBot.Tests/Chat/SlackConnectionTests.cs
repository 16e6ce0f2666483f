using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NegotiationBot.Chat.Slack;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Emulators.Slack;

namespace NegotiationBot.Tests.Chat;

/// <summary>Connections that end, break, or are not to be had.</summary>
public sealed class SlackConnectionTests : IAsyncLifetime
{
    private const string Bridge = "what did korvell say about the bridge";

    private SlackStage _stage = null!;
    private Scene _scene = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private SlackEmulator Slack => _stage.Slack;

    public async ValueTask InitializeAsync()
    {
        _stage = await SlackStage.StartAsync();
        _scene = new Scene(_stage);
        await _scene.SwitchOnAsync(Spot.Talks);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Theory]
    [InlineData("refresh_requested")]
    [InlineData("warning")]
    public async Task A_connection_is_followed_by_another_before_it_ends(string reason)
    {
        await Slack.Sockets.RefreshAsync(reason, Token);

        await _scene.AskAsync(Person.Member, Spot.Talks, Bridge);

        AnswerIn(Spot.Talks).FirstLine.ShouldStartWith("Edda Korvell");
        Slack.Sockets.Connected.ShouldBe(2);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_made_again_and_what_was_open_is_answered_once()
    {
        for (var i = 0; i < 3; i++)
        {
            Slack.Sockets.Drop();
            await _stage.WriteAsync(Person.Member, Spot.Talks, $"{Bridge} {i}", mentions: true);
        }
        await _scene.SettleAsync();

        _stage.SeenIn(Spot.Talks).Count.ShouldBe(3);
        Slack.Sockets.Connected.ShouldBeGreaterThanOrEqualTo(4);
    }

    [Fact]
    public async Task While_no_socket_is_given_it_asks_again_after_a_growing_pause()
    {
        Slack.Fail(
            "apps.connections.open",
            SlackFault.Says("internal_error"),
            SlackFault.Down,
            SlackFault.TooMany(5),
            SlackFault.Unheard
        );

        Slack.Sockets.Drop();
        await _scene.AskAsync(Person.Member, Spot.Talks, Bridge);

        AnswerIn(Spot.Talks).FirstLine.ShouldStartWith("Edda Korvell");
        _stage.Wire.Passed.ShouldBeGreaterThan(TimeSpan.FromSeconds(6));
    }

    [Theory]
    [InlineData("invalid_auth")]
    [InlineData("account_inactive")]
    [InlineData("not_allowed_token_type")]
    public async Task A_token_that_opens_no_socket_ends_the_adapter_and_not_the_bot(string error)
    {
        Slack.World.Revoked[SlackEmulator.AppToken] = error;

        Slack.Sockets.Drop();
        await Adapter.ExecuteTask!.WaitAsync(Token);

        // It was asked once, and no more.
        Slack.CallsOf("apps.connections.open").ShouldBe(2);
        Slack.Sockets.Connected.ShouldBe(1);
    }

    [Fact]
    public async Task Where_Socket_Mode_is_switched_off_it_is_not_asked_for_again()
    {
        await Slack.Sockets.RefreshAsync("link_disabled", Token);
        await Adapter.ExecuteTask!.WaitAsync(Token);

        Slack.CallsOf("apps.connections.open").ShouldBe(1);
        Slack.Sockets.Connected.ShouldBe(1);
    }

    private SlackService Adapter => _stage.Bot.Services.GetServices<IHostedService>().OfType<SlackService>().Single();

    private SeenMessage AnswerIn(Spot where) => _stage.SeenIn(where).ShouldHaveSingleItem();
}
