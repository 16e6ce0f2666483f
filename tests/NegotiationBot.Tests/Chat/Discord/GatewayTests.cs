using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NegotiationBot.Chat.Discord.Gateway;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Emulators.Discord;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>The gateway breaks, and nothing is lost or said twice: so it is, whoever keeps the connection.</summary>
public abstract class GatewayTests
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

    [Fact]
    public async Task A_server_that_put_the_bot_out_while_it_did_not_listen_is_missed_in_the_next_session()
    {
        await using var stage = await StartAsync();
        stage.Bot.Execute("INSERT INTO Communities (Id, AddedAt) VALUES ('discord/4711', '2031-05-01 12:00:00+00:00')");

        await stage.Emulator.Socket.InvalidateAsync(false);
        await stage.Emulator.Socket.BreakAsync();

        await DiscordStage.WaitAsync(() =>
            stage.Bot.Query("SELECT Id FROM Communities WHERE RemovedAt IS NOT NULL") is ["discord/4711"]
        );
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
        var gateway = stage.Bot.Services.GetRequiredService<IGateway>();

        stage.Emulator.Socket.RefuseNext(code);
        await stage.Emulator.Socket.InvalidateAsync(tell: true);
        await DiscordStage.WaitAsync(() => gateway.Refusal is not null);

        gateway.Refusal!.ShouldContain(mend);
        await ((BackgroundService)gateway).ExecuteTask!;
        stage.Emulator.Socket.Identified.ShouldBe(2);
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

    /// <summary>A stage with the bot as it keeps its connection here.</summary>
    protected abstract Task<DiscordStage> RaiseAsync();

    protected async Task<DiscordStage> StartAsync()
    {
        var stage = await RaiseAsync();
        await new Scene(stage).SwitchOnAsync(Spot.Talks);
        return stage;
    }

    protected static async Task AskAsync(DiscordStage stage)
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
