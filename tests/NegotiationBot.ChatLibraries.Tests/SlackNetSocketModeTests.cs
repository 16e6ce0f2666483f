using NegotiationBot.Tests.Chat;
using NegotiationBot.Tests.Emulators.Slack;

namespace NegotiationBot.ChatLibraries.Tests;

/// <summary>Socket Mode over the connections of SlackNet.</summary>
public sealed class SlackNetSocketModeTests : SocketModeTests
{
    [Fact]
    public async Task While_no_socket_is_given_it_asks_again()
    {
        Slack.Fail("apps.connections.open", SlackFault.Says("internal_error"), SlackFault.Down, SlackFault.TooMany(1));

        Slack.Sockets.Drop();
        await LooksAfterwardsAsync(() => Slack.Sockets.Open > 0);
        await AskAsync();

        Slack.CallsOf("apps.connections.open").ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task A_token_that_opens_no_socket_ends_the_adapter_and_not_the_bot()
    {
        Slack.World.Revoked[SlackEmulator.AppToken] = "account_inactive";

        Slack.Sockets.Drop();
        await LooksAfterwardsAsync(() => Adapter.ExecuteTask!.IsCompletedSuccessfully);

        Slack.Sockets.Connected.ShouldBe(1);
    }

    protected override Task<SlackStage> RaiseAsync() =>
        SlackStage.StartAsync(_ => { }, overHttp: false, services => services.UseChatLibraries());

    /// <summary>The bot looks after SlackNet's connections from minute to minute.</summary>
    private async Task LooksAfterwardsAsync(Func<bool> happened)
    {
        while (!happened())
        {
            Stage.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(20, Token);
        }
    }
}
