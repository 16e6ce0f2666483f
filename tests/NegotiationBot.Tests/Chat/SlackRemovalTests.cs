using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NegotiationBot.Chat.Slack;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Emulators.Slack;
using NegotiationBot.Tests.Index;
using NegotiationBot.Tests.Storage;

namespace NegotiationBot.Tests.Chat;

/// <summary>A workspace has put the bot out, and no event has told it.</summary>
public sealed class SlackRemovalTests : IAsyncLifetime
{
    private const string Bridge = "what did korvell say about the bridge";

    private readonly RecordedLog<SlackPresence> _log = new();

    private SlackStage _stage = null!;
    private Scene _scene = null!;

    private SlackEmulator Slack => _stage.Slack;

    public async ValueTask InitializeAsync()
    {
        _stage = await SlackStage.StartAsync(
            _ => { },
            overHttp: false,
            services => services.AddSingleton<ILogger<SlackPresence>>(_log)
        );
        _scene = new Scene(_stage);
        await _scene.SwitchOnAsync(Spot.Talks);
        await _scene.SwitchOnAsync(Spot.OtherServer);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Theory]
    [InlineData("account_inactive")]
    [InlineData("token_revoked")]
    [InlineData("invalid_auth")]
    public async Task It_is_noticed_at_the_next_start_and_the_others_go_on(string error)
    {
        Slack.World.Revoked["xoxb-T600"] = error;

        await _stage.Bot.RestartAsync();
        await Eventually.ShouldBeAsync(() => Removed() is ["slack/T600"]);

        (await _scene.AskedAsync(Person.Member, Spot.Talks, Bridge)).FirstLine.ShouldStartWith("Edda Korvell");
        var line = _log.Lines.ShouldHaveSingleItem();
        line.ShouldBe(
            "Warning: The workspace T600 on Slack has put the bot out, or its token is gone: what is kept of it goes after 30 days, unless the bot comes back."
        );
    }

    [Fact]
    public async Task It_is_noticed_at_a_call_and_the_others_go_on()
    {
        Slack.World.Revoked["xoxb-T600"] = "account_inactive";

        await _scene.AskAsync(Person.Member, Spot.OtherServer, Bridge);
        await Eventually.ShouldBeAsync(() => Removed() is ["slack/T600"]);
        await _scene.AskAsync(Person.Member, Spot.OtherServer, $"{Bridge} again");

        (await _scene.AskedAsync(Person.Member, Spot.Talks, Bridge)).FirstLine.ShouldStartWith("Edda Korvell");
        _log.Lines.ShouldHaveSingleItem().ShouldNotContain("xoxb");
    }

    [Fact]
    public async Task A_refusal_that_the_token_survives_is_no_removal()
    {
        Slack.Fail("chat.postMessage", SlackFault.Says("token_revoked"));

        await _scene.AskAsync(Person.Member, Spot.Talks, Bridge);
        await _stage.Bot.Services.GetRequiredService<SlackErrands>().SettleAsync();
        await _scene.SettleAsync();

        Removed().ShouldBeEmpty();
        _log.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_that_is_refused_for_another_reason_puts_nobody_out()
    {
        Slack.World.Revoked["xoxb-T600"] = "ekm_access_denied";

        await _stage.Bot.RestartAsync();
        (await _scene.AskedAsync(Person.Member, Spot.Talks, Bridge)).FirstLine.ShouldStartWith("Edda Korvell");
        await _stage.Bot.Services.GetRequiredService<SlackErrands>().SettleAsync();
        await _scene.SettleAsync();

        Removed().ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_takes_the_bot_in_again_keeps_everything()
    {
        Slack.World.Revoked["xoxb-T600"] = "account_inactive";
        await _scene.AskAsync(Person.Member, Spot.OtherServer, Bridge);
        await Eventually.ShouldBeAsync(() => Removed() is ["slack/T600"]);

        Slack.World.Revoked.Clear();
        _stage.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        (await _scene.AskedAsync(Person.Member, Spot.OtherServer, Bridge)).FirstLine.ShouldStartWith("Edda Korvell");

        await Eventually.ShouldBeAsync(() => Removed().Count == 0);
    }

    private IReadOnlyList<string> Removed() =>
        _stage.Bot.Query("SELECT Id FROM Communities WHERE RemovedAt IS NOT NULL");
}
