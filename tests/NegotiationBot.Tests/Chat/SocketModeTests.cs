using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NegotiationBot.Chat.Slack;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Emulators.Slack;

namespace NegotiationBot.Tests.Chat;

/// <summary>Connections end and break, and nothing is lost or said twice: so it is, whoever keeps them.</summary>
public abstract class SocketModeTests : IAsyncLifetime
{
    private const string Bridge = "what did korvell say about the bridge";

    protected SlackStage Stage { get; private set; } = null!;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected SlackEmulator Slack => Stage.Slack;

    protected BackgroundService Adapter =>
        Stage.Bot.Services.GetServices<IHostedService>().OfType<SlackService>().Single();

    private Scene Scene => new(Stage);

    public async ValueTask InitializeAsync()
    {
        Stage = await RaiseAsync();
        await Scene.SwitchOnAsync(Spot.Talks);
    }

    public async ValueTask DisposeAsync()
    {
        await Stage.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData("refresh_requested")]
    [InlineData("warning")]
    public async Task A_connection_is_followed_by_another_before_it_ends(string reason)
    {
        await Slack.Sockets.RefreshAsync(reason, Token);

        await AskAsync();
        Slack.Sockets.Connected.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_made_again_and_what_was_open_is_answered_once()
    {
        for (var i = 0; i < 3; i++)
        {
            Slack.Sockets.Drop();
            await Stage.WriteAsync(Person.Member, Spot.Talks, $"{Bridge} {i}", mentions: true);
        }
        await Scene.SettleAsync();

        Stage.SeenIn(Spot.Talks).Count.ShouldBe(3);
        Slack.Sockets.Connected.ShouldBeGreaterThanOrEqualTo(4);
    }

    [Fact]
    public async Task Where_Socket_Mode_is_switched_off_it_is_not_asked_for_again()
    {
        await Slack.Sockets.RefreshAsync("link_disabled", Token);
        await Adapter.ExecuteTask!.WaitAsync(Token);

        Slack.CallsOf("apps.connections.open").ShouldBe(1);
        Slack.Sockets.Connected.ShouldBe(1);
    }

    /// <summary>A stage with the bot as it keeps its connections here.</summary>
    protected abstract Task<SlackStage> RaiseAsync();

    protected async Task AskAsync()
    {
        await Scene.AskAsync(Person.Member, Spot.Talks, Bridge);

        Stage.SeenIn(Spot.Talks).ShouldHaveSingleItem().FirstLine.ShouldStartWith("Edda Korvell");
    }
}
