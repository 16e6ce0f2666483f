using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Core.Chat;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Emulators.Discord;
using NegotiationBot.Tests.Index;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>What of a message counts, and what does not.</summary>
public sealed class DiscordMessageTests
{
    private const string River = "who said nobody came here to win a river";

    [Fact]
    public async Task The_bots_role_is_as_good_as_its_name()
    {
        await using var stage = await StartAsync();

        await TellAsync(stage, $"<@&{DiscordWorld.BotRole}> {River}");

        stage.SeenIn(Spot.Talks).ShouldHaveSingleItem().FirstLine.ShouldBe("Thea Brandel said it.");
    }

    [Fact]
    public async Task A_question_is_met_with_the_sign_of_typing_and_talk_is_not()
    {
        await using var stage = await StartAsync();

        await TellAsync(stage, River);
        stage.Emulator.Requests.ShouldNotContain(asked => asked.Contains("typing"));
        await TellAsync(stage, $"<@{DiscordWorld.Bot}> {River}");

        await Eventually.ShouldBeAsync(() =>
            stage.Emulator.Requests.Contains($"POST channels/{Spot.Talks.Channel}/typing 204")
        );
    }

    [Theory]
    [InlineData("bot")]
    [InlineData("webhook")]
    [InlineData("system")]
    public async Task Whoever_is_no_person_is_never_answered(string kind)
    {
        await using var stage = await StartAsync();

        await TellAsync(
            stage,
            $"<@{DiscordWorld.Bot}> {River}",
            change: message =>
            {
                switch (kind)
                {
                    case "bot":
                        message["author"]!["bot"] = true;
                        break;
                    case "webhook":
                        message["webhook_id"] = "77";
                        break;
                    default:
                        message["type"] = 7;
                        break;
                }
            }
        );

        stage.SeenIn(Spot.Talks).ShouldBeEmpty();
    }

    [Fact]
    public async Task In_a_thread_the_settings_of_its_channel_hold_and_the_answer_stands_in_the_thread()
    {
        await using var stage = await StartAsync();
        var thread = Spot.Talks with { Thread = "50177" };

        await new Scene(stage).AskAsync(Person.Member, thread, River);

        var answer = stage.SeenIn(Spot.Talks).ShouldHaveSingleItem();
        answer.Thread.ShouldBe("50177");
        answer.FirstLine.ShouldBe("Thea Brandel said it.");
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task A_follow_up_in_a_thread_needs_a_mention_only_without_the_intent(bool hearsAll, int answers)
    {
        await using var stage = await StartAsync(hearsAll);
        var thread = Spot.Talks with { Thread = "50177" };
        await new Scene(stage).AskAsync(Person.Member, thread, "what did korvell say about the bridge");

        // Without the intent Discord tells the message without its words.
        await TellAsync(stage, hearsAll ? "and pereth?" : "", thread.Thread);

        stage.SeenIn(Spot.Talks).Count.ShouldBe(answers);
        stage.SeenIn(Spot.Talks)[^1].FirstLine.ShouldStartWith(hearsAll ? "Aldous Pereth" : "Edda Korvell");
    }

    [Theory]
    [InlineData("mentions")]
    [InlineData("message_reference")]
    public async Task What_people_say_to_each_other_in_a_thread_of_the_bots_is_not_for_it(string field)
    {
        await using var stage = await StartAsync(hearsAll: true);
        var thread = Spot.Talks with { Thread = "50177" };
        var question = await new Scene(stage).AskAsync(Person.Member, thread, "what did korvell say about the bridge");

        await TellAsync(
            stage,
            "and what do you make of it?",
            thread.Thread,
            message =>
                message[field] = field is "mentions"
                    ? new JsonArray(new JsonObject { ["id"] = DiscordPeople.IdOf(Person.Member) })
                    : new JsonObject { ["message_id"] = question }
        );

        stage.SeenIn(Spot.Talks).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Who_asks_where_it_hears_mentions_alone_is_told_so_with_the_first_answer_and_never_again()
    {
        await using var stage = await StartAsync();
        var (first, second) = (Spot.Talks with { Thread = "50177" }, Spot.Talks with { Thread = "50178" });
        stage.In(world =>
        {
            world.AddChannel(Spot.Talks.Server, second.Thread!, Spot.Talks.Channel);
            return true;
        });
        var scene = new Scene(stage);

        await scene.AskAsync(Person.Member, first, "what did korvell say about the bridge");
        await scene.AskAsync(Person.Member, first, "what did brandel say");
        await scene.AskAsync(Person.OtherMember, first, "what did pereth say");
        await scene.AskAsync(Person.Member, second, River);

        stage
            .SeenIn(Spot.Talks)
            .Select(answer => answer.Text.Contains("Mention me in this thread to ask on."))
            .ShouldBe([true, false, true, false]);
    }

    [Fact]
    public async Task What_no_reader_of_ours_knows_is_passed_over()
    {
        await using var stage = await StartAsync();

        await stage.TellAsync("MESSAGE_CREATE", _ => []);
        await stage.TellAsync("MESSAGE_DELETE", _ => new JsonObject { ["id"] = 7, ["channel_id"] = new JsonArray() });
        await stage.TellAsync("INTERACTION_CREATE", _ => new JsonObject { ["type"] = "x", ["data"] = "y" });
        await stage.TellAsync("GUILD_CREATE", _ => new JsonObject { ["id"] = "700", ["unavailable"] = true });
        await stage.TellAsync("SOMETHING_NEW", _ => new JsonObject { ["id"] = new JsonObject() });
        await TellAsync(stage, $"<@{DiscordWorld.Bot}> {River}");

        stage.SeenIn(Spot.Talks).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Several_messages_deleted_at_once_take_their_answers_with_them()
    {
        await using var stage = await StartAsync();
        var scene = new Scene(stage);
        var first = await scene.AskAsync(Person.Member, Spot.Talks, River);
        var second = await scene.AskAsync(Person.OtherMember, Spot.Talks, "what did korvell say about the bridge");

        await stage.TellAsync(
            "MESSAGE_DELETE_BULK",
            _ => new JsonObject
            {
                ["ids"] = new JsonArray(first, second),
                ["channel_id"] = Spot.Talks.Channel,
                ["guild_id"] = Spot.Talks.Server,
            }
        );
        await scene.SettleAsync();

        stage.SeenIn(Spot.Talks).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_that_changes_without_an_edit_is_not_answered_anew()
    {
        await using var stage = await StartAsync();
        await new Scene(stage).AskAsync(Person.Member, Spot.Talks, River);
        var posted = stage.Emulator.Requests.Count(asked => asked.StartsWith("PATCH"));

        await stage.TellAsync(
            "MESSAGE_UPDATE",
            world =>
            {
                var message = world.MessageJson(world.Messages[0], forGateway: true);
                message["embeds"] = new JsonArray(new JsonObject { ["title"] = "a preview" });
                return message;
            }
        );
        await new Scene(stage).SettleAsync();

        stage.Emulator.Requests.Count(asked => asked.StartsWith("PATCH")).ShouldBe(posted);
    }

    [Fact]
    public async Task Whether_somebody_manages_the_server_is_asked_of_Discord_where_an_event_does_not_tell()
    {
        await using var stage = await StartAsync();
        var platform = stage.Bot.Services.GetRequiredService<IChatPlatform>();
        var place = new ChatPlace(new CommunityId(platform.Name, "500"), "501", null, ChannelKind.Shared);

        foreach (var (person, may) in new[] { (Person.Manager, true), (Person.Member, false) })
        {
            var user = new ChatUser(DiscordPeople.IdOf(person));
            (await platform.MayManageAsync(place, user, TestContext.Current.CancellationToken)).ShouldBe(may);
        }
    }

    private static async Task<DiscordStage> StartAsync(bool hearsAll = false)
    {
        var stage = await DiscordStage.StartAsync(hearsAll: hearsAll);
        await new Scene(stage).SwitchOnAsync(Spot.Talks);
        return stage;
    }

    private static async Task TellAsync(
        DiscordStage stage,
        string content,
        string? channel = null,
        Action<JsonObject>? change = null
    )
    {
        await stage.TellAsync(
            "MESSAGE_CREATE",
            world =>
            {
                var written = new EmulatedMessage(
                    world.NextId(),
                    channel ?? Spot.Talks.Channel,
                    DiscordPeople.IdOf(Person.OtherMember)
                )
                {
                    Content = content,
                };
                world.Add(written);
                var message = world.MessageJson(written, forGateway: true);
                change?.Invoke(message);
                return message;
            }
        );
        await new Scene(stage).SettleAsync();
    }
}
