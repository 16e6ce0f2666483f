using NegotiationBot.Tests.Emulators.Slack;

namespace NegotiationBot.Tests.Chat;

/// <summary>Socket Mode over the bot's own connections.</summary>
public sealed class SlackConnectionTests : SocketModeTests
{
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
        await AskAsync();

        Stage.Wire.Passed.ShouldBeGreaterThan(TimeSpan.FromSeconds(6));
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

    protected override Task<SlackStage> RaiseAsync() => SlackStage.StartAsync();
}
