using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Emulators.Discord;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>The gateway over the bot's own connections.</summary>
public sealed class DiscordGatewayTests : GatewayTests
{
    [Fact]
    public async Task A_connection_that_is_dead_and_looks_alive_is_left()
    {
        await using var stage = await StartAsync();

        stage.Emulator.Socket.IsDead = true;
        await DiscordStage.WaitAsync(() => stage.Emulator.Socket.Resumed > 0);
        stage.Emulator.Socket.IsDead = false;
        await AskAsync(stage);

        stage.SeenIn(Spot.Talks).Count.ShouldBe(1);
        stage.Emulator.Socket.Identified.ShouldBe(1);
    }

    [Fact]
    public async Task The_heart_beats_by_itself_and_when_it_is_asked_to()
    {
        await using var stage = await StartAsync();

        var before = stage.Emulator.Socket.Heartbeats;
        await stage.Emulator.Socket.AskHeartbeatAsync();
        await DiscordStage.WaitAsync(() => stage.Emulator.Socket.Heartbeats > before);
        var asked = stage.Emulator.Socket.Heartbeats;

        await DiscordStage.WaitAsync(() => stage.Emulator.Socket.Heartbeats > asked + 1);
    }

    [Fact]
    public async Task It_asks_for_the_words_of_all_messages_only_where_that_is_configured()
    {
        const int content = 1 << 15;
        await using var without = await DiscordStage.StartAsync();
        await using var with = await DiscordStage.StartAsync(hearsAll: true);

        (without.Emulator.Socket.LastIdentify.Number("intents") & content).ShouldBe(0);
        (with.Emulator.Socket.LastIdentify.Number("intents") & content).ShouldBe(content);
    }

    [Fact]
    public async Task With_no_session_left_today_it_waits_before_it_begins_one()
    {
        await using var stage = await StartAsync();
        stage.Emulator.Behaviour.SessionsLeft = 0;
        stage.Emulator.Behaviour.ResetAfter = TimeSpan.FromDays(1);

        await stage.Emulator.Socket.InvalidateAsync(tell: true);
        await DiscordStage.WaitAsync(() =>
            stage.Emulator.Requests.Count(asked => asked.StartsWith("GET gateway/bot")) > 2
        );
        // Were it not to wait, it would begin one at once.
        await Task.Delay(TimeSpan.FromSeconds(0.5), TestContext.Current.CancellationToken);

        stage.Emulator.Socket.Identified.ShouldBe(1);
    }

    protected override Task<DiscordStage> RaiseAsync() => DiscordStage.StartAsync();
}
