using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Chat.Discord.Gateway;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Emulators.Discord;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>Discord's API has no room, breaks, or says no.</summary>
public sealed class DiscordRestTests : IAsyncLifetime
{
    private const string Bridge = "what did korvell say about the bridge";
    private const string PostInTalks = "POST channels/501/messages";

    private DiscordStage _stage = null!;
    private Scene _scene = null!;

    public async ValueTask InitializeAsync()
    {
        _stage = await DiscordStage.StartAsync();
        _scene = new Scene(_stage);
        await _scene.SwitchOnAsync(Spot.Talks);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    public static TheoryData<Fault> Faults =>
        [
            new NoRoom(0.5),
            new NoRoom(0.5, "shared"),
            new NoRoom(0.5, "global"),
            new Answers(500),
            new Answers(502, "<html>the wall before Discord</html>"),
            new Dropped(),
            new AnswerLost(),
            new Late(TimeSpan.FromMilliseconds(50)),
        ];

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public async Task Whatever_goes_wrong_with_a_post_there_is_one(Fault fault)
    {
        _stage.Emulator.Faults.Plan(PostInTalks, fault, fault);

        await _scene.AskAsync(Person.Member, Spot.Talks, Bridge);

        _stage.SeenIn(Spot.Talks).ShouldHaveSingleItem().FirstLine.ShouldStartWith("Edda Korvell");
    }

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public async Task Whatever_goes_wrong_with_the_answer_to_a_command_there_is_one(Fault fault)
    {
        _stage.Emulator.Faults.Plan("/messages/@original", fault);

        var told = await _scene.ToldAsync(Person.Member, Spot.Talks, "help");

        told.FirstLine.ShouldStartWith("Ask who said what");
    }

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public async Task Whatever_goes_wrong_with_the_acknowledgement_the_command_is_answered(Fault fault)
    {
        _stage.Emulator.Faults.Plan("/callback", fault);

        var told = await _scene.ToldAsync(Person.Member, Spot.Talks, "help");

        told.FirstLine.ShouldStartWith("Ask who said what");
    }

    [Fact]
    public async Task A_limit_that_the_answers_tell_is_never_broken()
    {
        _stage.Emulator.Limits.Set(PostInTalks, 2, TimeSpan.FromSeconds(5));
        await _scene.CommandAsync(Person.Manager, Spot.Talks, "mod limit", ("channel", "60"));

        for (var i = 0; i < 6; i++)
        {
            await _stage.WriteAsync(new Person($"20{i}"), Spot.Talks, $"{Bridge} {i}", mentions: true);
        }
        await _scene.SettleAsync();

        _stage.SeenIn(Spot.Talks).Count.ShouldBe(6);
        _stage.Emulator.Limits.Breaches.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_the_bot_may_not_write_it_asks_once_and_goes_on()
    {
        _stage.In(world => world.Closed.Add(Spot.Talks.Channel));

        await _scene.AskAsync(Person.Member, Spot.Talks, Bridge);

        _stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        _stage.Bot.Open.ShouldBe(0);
        _stage.Emulator.Requests.Count(asked => asked.StartsWith(PostInTalks)).ShouldBe(1);
    }

    [Theory]
    [InlineData(403, 50_001, "The reply still stands")]
    [InlineData(400, 50_083, "The reply still stands")]
    [InlineData(404, 10_008, "The reply is deleted.")]
    public async Task What_Discord_does_not_delete_is_not_called_deleted(int status, int code, string told)
    {
        var answer = await _scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        var menu = await _scene.ChosenInMenuAsync(Person.Manager, Spot.Talks, answer.Id!, MessageCommand.Moderate);
        var body = $"{{\"message\":\"no\",\"code\":{code}}}";
        _stage.Emulator.Faults.Plan("DELETE channels/501/messages", new Answers(status, body));

        var done = await _scene.ChosenAsync(Person.Manager, menu, "Delete this reply");

        done.FirstLine.ShouldStartWith(told);
    }

    [Fact]
    public async Task A_command_that_can_be_answered_no_more_is_answered_by_a_message_where_all_may_see_it()
    {
        await _stage.Bot.HoldAsync();
        await _stage.CommandAsync(
            Person.Member,
            Spot.Talks,
            "ask",
            new Dictionary<string, string> { ["question"] = Bridge }
        );
        // Discord forgets the interaction, as after a quarter of an hour.
        _stage.In(world => world.Interactions.Last().Original = null);
        _stage.In(world => world.Remove(Spot.Talks.Channel, world.Messages[^1].Id));

        await _stage.Bot.RestartAsync(TimeSpan.FromMinutes(1));
        await _scene.SettleAsync();

        var message = _stage.SeenIn(Spot.Talks).ShouldHaveSingleItem();
        message.FirstLine.ShouldStartWith("Edda Korvell");
        _stage.Emulator.Requests.ShouldContain($"{PostInTalks} 200");
    }

    [Fact]
    public async Task A_command_that_was_acknowledged_too_late_is_answered_by_a_message()
    {
        _stage.Emulator.Behaviour.AcknowledgedWithin = TimeSpan.Zero;

        await _stage.TellAsync(
            "INTERACTION_CREATE",
            world =>
                InteractionPayloads
                    .New(
                        world,
                        Person.Member,
                        Spot.Talks,
                        2,
                        InteractionPayloads.Command(
                            world,
                            "ask",
                            new Dictionary<string, string> { ["question"] = Bridge },
                            null
                        ),
                        null
                    )
                    .Payload
        );
        await _scene.SettleAsync();

        _stage.SeenIn(Spot.Talks).ShouldHaveSingleItem().FirstLine.ShouldStartWith("Edda Korvell");
        _stage.Emulator.Requests.ShouldContain($"{PostInTalks} 200");
    }

    [Fact]
    public async Task A_question_full_of_mentions_is_answered_and_nobody_is_pinged()
    {
        await _scene.AskAsync(Person.Member, Spot.Talks, $"{Bridge} @everyone <@{DiscordWorld.Bot}> <@&1> <#501>");

        // The emulator takes no message that lets somebody be pinged.
        _stage.SeenIn(Spot.Talks).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_token_that_was_reset_is_tried_no_more()
    {
        _stage.Emulator.Faults.Plan(PostInTalks, new Answers(401));

        await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await DiscordStage.WaitAsync(() => _stage.Emulator.Requests.Contains($"{PostInTalks} 401"));
        var asked = _stage.Emulator.Requests.Count;
        await DiscordStage.WaitAsync(() =>
        {
            _stage.Bot.Clock.Advance(TimeSpan.FromSeconds(2));
            return _stage.Bot.Clock.GetUtcNow() > PlayingBot.Start + TimeSpan.FromMinutes(1);
        });

        _stage.Emulator.Requests.Count.ShouldBeLessThanOrEqualTo(asked + 1);
        _stage.Bot.Open.ShouldBe(1);
        _stage.Bot.Services.GetRequiredService<IGateway>().Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task After_a_crash_a_post_that_stands_is_found_by_its_question()
    {
        await CrashBeforeTheEndAsync(new AnswerLost());

        _stage.SeenIn(Spot.Talks).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task After_a_crash_a_post_that_never_came_is_made()
    {
        await CrashBeforeTheEndAsync(new Dropped());

        _stage.SeenIn(Spot.Talks).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task After_a_crash_where_the_history_may_not_be_read_nothing_is_posted_twice()
    {
        _stage.In(world => world.Unread.Add(Spot.Talks.Channel));

        await CrashBeforeTheEndAsync(new Dropped());

        _stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        (await _scene.ToldAsync(Person.Manager, Spot.Talks, "mod queue")).Text.ShouldContain(
            "1 × perhaps not posted after a crash"
        );
    }

    /// <summary>Every attempt to post fails, and then the bot is started anew.</summary>
    private async Task CrashBeforeTheEndAsync(Fault fault)
    {
        _stage.Emulator.Faults.Plan(PostInTalks, fault, fault, fault, fault);
        await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await DiscordStage.WaitAsync(() => _stage.Emulator.Requests.Count(asked => asked == $"{PostInTalks} 0") == 4);
        // Discord has forgotten the nonce by now.
        _stage.In(world => world.Messages.All(message => (message.Nonce = null) is null));
        await _stage.Bot.RestartAsync();
        await _scene.SettleAsync();
    }
}
