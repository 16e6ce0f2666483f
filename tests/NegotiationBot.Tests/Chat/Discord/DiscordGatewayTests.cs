using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Chat.Discord.Gateway;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Emulators.Discord;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>The gateway breaks in all its ways, and nothing is lost or said twice.</summary>
public sealed class DiscordGatewayTests
{
    private const string Bridge = "what did korvell say about the bridge";

    [Theory]
    [InlineData(null)]
    [InlineData(4000)]
    [InlineData(4008)]
    public async Task What_happened_while_the_connection_was_broken_is_answered_once(int? code)
    {
        await using var stage = await StartAsync();

        await stage.Emulator.Socket.BreakAsync(code);
        await AskAsync(stage);

        stage.SeenIn(Spot.Talks).ShouldHaveSingleItem().FirstLine.ShouldStartWith("Edda Korvell");
        stage.Emulator.Socket.Resumed.ShouldBeGreaterThan(0);
        stage.Emulator.Socket.Identified.ShouldBe(1);
    }

    [Fact]
    public async Task Asked_to_connect_again_it_goes_on_with_its_session()
    {
        await using var stage = await StartAsync();

        await stage.Emulator.Socket.AskReconnectAsync();
        await DiscordStage.WaitAsync(() => stage.Emulator.Socket.Resumed > 0);
        await AskAsync(stage);

        stage.SeenIn(Spot.Talks).Count.ShouldBe(1);
        stage.Emulator.Socket.Identified.ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_session_that_is_over_is_followed_by_a_new_one(bool isToldAtOnce)
    {
        await using var stage = await StartAsync();

        await stage.Emulator.Socket.InvalidateAsync(isToldAtOnce);
        if (!isToldAtOnce)
        {
            await stage.Emulator.Socket.BreakAsync();
        }
        await DiscordStage.WaitAsync(() => stage.Emulator.Socket.Identified == 2);
        await AskAsync(stage);

        stage.SeenIn(Spot.Talks).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(4004, "does not accept the token")]
    [InlineData(4014, "switch it on in the portal")]
    public async Task Refused_for_good_it_says_how_to_mend_it_and_does_not_ask_again(int code, string mend)
    {
        await using var stage = await StartAsync();
        var gateway = (DiscordGateway)stage.Bot.Services.GetRequiredService<IGateway>();

        stage.Emulator.Socket.RefuseNext(code);
        await stage.Emulator.Socket.InvalidateAsync(tell: true);
        await DiscordStage.WaitAsync(() => gateway.Refusal is not null);

        gateway.Refusal!.ShouldContain(mend);
        await gateway.ExecuteTask!;
        stage.Emulator.Socket.Identified.ShouldBe(2);
    }

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
    public async Task Events_in_the_wrong_order_are_each_answered_once()
    {
        await using var stage = await StartAsync();

        stage.Emulator.Socket.ReorderNext();
        var (first, second) = stage.In(world => (Mention(world, Bridge), Mention(world, "what did brandel say")));
        await stage.Emulator.Socket.DispatchAsync("MESSAGE_CREATE", first);
        await stage.Emulator.Socket.DispatchAsync("MESSAGE_CREATE", second);
        await DiscordStage.WaitAsync(() => stage.SeenIn(Spot.Talks).Count == 2);
        await new Scene(stage).SettleAsync();

        stage.SeenIn(Spot.Talks).Select(post => post.RepliesTo).ShouldBe([second.Text("id"), first.Text("id")]);
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

        await stage.Emulator.Socket.InvalidateAsync(tell: true);
        await DiscordStage.WaitAsync(() =>
            stage.Emulator.Requests.Count(asked => asked.StartsWith("GET gateway/bot")) > 2
        );

        // The emulated day is over at once.
        await DiscordStage.WaitAsync(() => stage.Emulator.Socket.Identified == 2);
    }

    private static async Task<DiscordStage> StartAsync()
    {
        var stage = await DiscordStage.StartAsync();
        await new Scene(stage).SwitchOnAsync(Spot.Talks);
        return stage;
    }

    private static async Task AskAsync(DiscordStage stage)
    {
        // Told while nobody listens, so the bot cannot have caught up before.
        var message = stage.In(world => Mention(world, Bridge));
        await DiscordStage.WaitAsync(() => stage.Emulator.Socket.Sequence > 0);
        await stage.Emulator.Socket.DispatchAsync("MESSAGE_CREATE", message);
        await stage.CatchUpAsync();
        await new Scene(stage).SettleAsync();
    }

    private static JsonObject Mention(DiscordWorld world, string text)
    {
        var message = new EmulatedMessage(world.NextId(), Spot.Talks.Channel, DiscordPeople.IdOf(Person.Member))
        {
            Content = $"<@{DiscordWorld.Bot}> {text}",
        };
        world.Add(message);
        return world.MessageJson(message, forGateway: true);
    }
}
