using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Chat.Slack;
using NegotiationBot.Core.Chat;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Emulators.Slack;

namespace NegotiationBot.Tests.Chat;

/// <summary>What Slack does when it misbehaves, and what the bot makes of it.</summary>
public sealed class SlackFailureTests : IAsyncLifetime
{
    private const string Bridge = "what did korvell say about the bridge";

    private SlackStage _stage = null!;
    private Scene _scene = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private SlackEmulator Slack => _stage.Slack;

    private SlackTeam Team => _stage.TeamOf(Spot.Talks);

    public async ValueTask InitializeAsync()
    {
        _stage = await SlackStage.StartAsync();
        _scene = new Scene(_stage);
        await _scene.SwitchOnAsync(Spot.Talks);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task A_call_that_comes_too_fast_waits_as_long_as_it_is_told()
    {
        Slack.Fail("chat.postMessage", SlackFault.TooMany(7), SlackFault.TooMany(11));

        await _scene.AskAsync(Person.Member, Spot.Talks, Bridge);

        AnswerIn(Spot.Talks).FirstLine.ShouldStartWith("Edda Korvell");
        _stage.Wire.Passed.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(18));
        Slack.CallsOf("chat.postMessage").ShouldBe(1);
    }

    [Fact]
    public async Task A_limit_that_is_told_in_the_body_is_kept_as_well()
    {
        Slack.Fail("chat.postMessage", SlackFault.Says("ratelimited"));

        await _scene.AskAsync(Person.Member, Spot.Talks, Bridge);

        AnswerIn(Spot.Talks).FirstLine.ShouldStartWith("Edda Korvell");
    }

    [Fact]
    public async Task A_post_that_failed_on_Slacks_side_is_looked_for_and_then_made_again()
    {
        Slack.Fail("chat.postMessage", SlackFault.Down);

        await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await LetTryAgainAsync();

        AnswerIn(Spot.Talks).FirstLine.ShouldStartWith("Edda Korvell");
        Slack.CallsOf("conversations.replies").ShouldBe(1);
        Slack.CallsOf("chat.postMessage").ShouldBe(1);
    }

    [Fact]
    public async Task A_post_whose_answer_was_lost_is_found_by_its_metadata_and_not_made_again()
    {
        Slack.Fail("chat.postMessage", SlackFault.AnswerLost);

        var question = await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await LetTryAgainAsync();

        AnswerIn(Spot.Talks).RepliesTo.ShouldBe(question);
        Slack.CallsOf("chat.postMessage").ShouldBe(1);
        // It is known as the bot's own: when the question goes, it goes too.
        await _stage.DeleteAsync(Person.Member, Spot.Talks, question);
        await _scene.SettleAsync();
        _stage.SeenIn(Spot.Talks).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_own_post_is_found_behind_many_others()
    {
        var question = await _stage.WriteAsync(Person.Member, Spot.Talks, "just talking");
        for (var i = 0; i < 450; i++)
        {
            Slack.World.Write(
                new StandingMessage("T500", "C501", Slack.World.NextTs(), question, "U1002", null, $"talk {i}")
            );
        }
        Slack.Fail("chat.postMessage", SlackFault.AnswerLost);

        await _stage.WriteAsync(Person.Member, Spot.Talks with { Thread = question }, Bridge, mentions: true);
        await LetTryAgainAsync();

        AnswerIn(Spot.Talks).FirstLine.ShouldStartWith("Edda Korvell");
        Slack.CallsOf("chat.postMessage").ShouldBe(1);
        Slack.CallsOf("conversations.replies").ShouldBe(3);
    }

    [Fact]
    public async Task A_private_answer_that_may_have_arrived_is_not_sent_again()
    {
        Slack.Fail("response_url", SlackFault.AnswerLost);

        await _stage.CommandAsync(Person.Member, Spot.Talks, "sources", new Dictionary<string, string>());
        await LetTryAgainAsync();

        _stage.SeenBy(Person.Member).ShouldHaveSingleItem();
        (await _scene.ToldAsync(Person.Manager, Spot.Talks, "mod queue")).Text.ShouldContain(
            "1 × perhaps not posted after a crash"
        );
    }

    [Fact]
    public async Task What_can_be_done_twice_is_tried_again_at_once()
    {
        var question = await _scene.AskAsync(Person.Member, Spot.Talks, Bridge);
        Slack.Fail("chat.delete", SlackFault.Down, SlackFault.AnswerLost, SlackFault.Unheard);

        await _stage.DeleteAsync(Person.Member, Spot.Talks, question);
        await _scene.SettleAsync();

        _stage.SeenIn(Spot.Talks).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("token_revoked")]
    [InlineData("is_archived")]
    public async Task What_Slack_will_never_take_is_tried_once(string error)
    {
        Slack.Fail("chat.postMessage", SlackFault.Says(error));

        await _scene.AskAsync(Person.Member, Spot.Talks, Bridge);

        _stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        Slack.CallsOf("chat.postMessage").ShouldBe(0);
        (await _scene.AskedAsync(Person.Member, Spot.Talks, "what did brandel say")).FirstLine.ShouldStartWith("Thea");
    }

    [Fact]
    public async Task A_token_that_expired_is_not_stormed_with_and_the_other_workspace_goes_on()
    {
        await _scene.SwitchOnAsync(Spot.OtherServer);
        Slack.World.Revoked[Team.Token] = "token_expired";

        await _scene.AskAsync(Person.Member, Spot.Talks, Bridge);
        await _scene.AskAsync(Person.Member, Spot.OtherServer, Bridge);

        _stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        AnswerIn(Spot.OtherServer).FirstLine.ShouldStartWith("Edda Korvell");
        Slack.Calls.Count(call => call.Method == "chat.postMessage" && Channel(call.Arguments) == "C501").ShouldBe(1);
    }

    [Fact]
    public async Task A_command_in_a_channel_that_the_bot_is_not_in_is_answered_all_the_same()
    {
        Slack.World.Closed.Add("C501");

        await _scene.CommandAsync(Person.Member, Spot.Talks, "ask", ("question", Bridge));

        AnswerIn(Spot.Talks).FirstLine.ShouldStartWith("Edda Korvell");
    }

    [Fact]
    public async Task A_command_in_a_conversation_of_two_others_is_answered_to_its_giver_alone()
    {
        var others = new Spot("500", "90", IsDirect: true);
        Slack.World.Closed.Add("D90");

        await _scene.CommandAsync(Person.Member, others, "ask", ("question", Bridge));

        _stage.SeenIn(others).ShouldBeEmpty();
        _stage.SeenBy(Person.Member).ShouldHaveSingleItem().FirstLine.ShouldStartWith("Edda Korvell");
    }

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

        var asked = Slack.Calls.Count(call => call.Method == "apps.connections.open");
        Slack.Sockets.Drop();
        await SpinAsync(() => Slack.Calls.Count(call => call.Method == "apps.connections.open") > asked);
        await Task.Delay(50, Token);

        // It was asked once, and no more.
        Slack.Calls.Count(call => call.Method == "apps.connections.open").ShouldBe(asked + 1);
        _stage.Bot.Open.ShouldBe(0);
    }

    [Fact]
    public async Task An_event_that_Slack_tells_three_times_is_answered_once()
    {
        await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await _stage.DeliverAgainAsync();
        await _scene.SettleAsync();
        await _stage.DeliverAgainAsync();
        await _scene.SettleAsync();

        _stage.SeenIn(Spot.Talks).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Twins_that_come_in_the_other_order_are_one_question()
    {
        var message = Write(Person.Member, $"<@{Team.BotUser}> {Bridge}");

        await _stage.TellAsync(Team, SlackPayloads.Message(message));
        await _stage.TellAsync(Team, SlackPayloads.Message(message, "app_mention"));
        await _scene.SettleAsync();

        _stage.SeenIn(Spot.Talks).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Without_the_messages_of_channels_an_edit_comes_with_its_mention()
    {
        var question = await _scene.AskAsync(Person.Member, Spot.Talks, "wat did nobdy say");
        var edited = SlackPayloads.Message(
            Slack.World.Find("C501", question)! with
            {
                Text = $"<@{Team.BotUser}> {Bridge}",
            },
            "app_mention"
        );
        edited["edited"] = new { user = "U1001", ts = Slack.World.NextTs() };

        await _stage.TellAsync(Team, edited);
        await _scene.SettleAsync();

        AnswerIn(Spot.Talks).FirstLine.ShouldStartWith("Edda Korvell");
    }

    [Fact]
    public async Task A_mention_that_came_with_an_edit_is_a_question()
    {
        var message = Write(Person.Member, $"<@{Team.BotUser}> {Bridge}");
        var edited = SlackPayloads.Message(message, "app_mention");
        edited["edited"] = new { user = "U1001", ts = Slack.World.NextTs() };

        await _stage.TellAsync(Team, edited);
        await _scene.SettleAsync();

        AnswerIn(Spot.Talks).FirstLine.ShouldStartWith("Edda Korvell");
    }

    [Theory]
    [InlineData("bot_id", "B77")]
    [InlineData("subtype", "bot_message")]
    [InlineData("subtype", "channel_join")]
    [InlineData("user", "UBOT500")]
    public async Task Bots_and_notices_are_never_answered(string field, string value)
    {
        var told = SlackPayloads.Message(Write(Person.Member, $"<@{Team.BotUser}> {Bridge}"));
        told[field] = value;
        var posted = _stage.Posted;

        await _stage.TellAsync(Team, told);
        await _scene.SettleAsync();

        _stage.Posted.ShouldBe(posted);
    }

    [Fact]
    public async Task A_preview_that_Slack_adds_to_a_question_is_no_edit()
    {
        var question = await _scene.AskAsync(Person.Member, Spot.Talks, Bridge);
        var message = Slack.World.Find("C501", question)!;

        await _stage.TellAsync(Team, SlackPayloads.Changed(message, message, Slack.World.NextTs()));
        await _scene.SettleAsync();

        Slack.CallsOf("chat.update").ShouldBe(0);
    }

    [Fact]
    public async Task A_sign_of_work_stands_under_a_question_and_under_no_other_message()
    {
        var talk = await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge);
        var question = await _scene.AskAsync(Person.Member, Spot.Talks, Bridge);
        var off = await _scene.AskAsync(Person.Member, Spot.Elsewhere, Bridge);

        Slack.World.ReactionsUnder("C501", talk).ShouldBeEmpty();
        Slack.World.ReactionsUnder("C501", question).ShouldBe(["eyes"]);
        Slack.World.ReactionsUnder("C502", off).ShouldBe(["mute"]);
    }

    [Fact]
    public async Task A_stranger_who_is_an_admin_at_home_manages_nothing_here()
    {
        Slack.World.Users["U4242"] = new SlackUser("U4242", "T999", null, IsAdmin: true);

        var told = await _scene.ToldAsync(new Person("4242"), Spot.Talks, "mod off");

        told.Text.ShouldBe("Only moderators of this server may do that.");
    }

    [Fact]
    public async Task A_workspace_without_a_token_is_not_answered()
    {
        var stranger = new SlackTeam("T999", "xoxb-unknown", "UBOT9", "B9");
        var posted = _stage.Posted;

        await _stage.TellAsync(
            stranger,
            SlackPayloads.Message(Write(Person.Member, $"<@UBOT9> {Bridge}"), "app_mention")
        );
        await _scene.SettleAsync();

        _stage.Posted.ShouldBe(posted);
    }

    [Fact]
    public async Task A_message_a_second_in_a_channel_is_never_exceeded()
    {
        await _scene.CommandAsync(Person.Manager, Spot.Talks, "mod limit", ("member", "60"), ("channel", "600"));
        var before = _stage.Wire.Passed;

        for (var i = 0; i < 5; i++)
        {
            await _scene.AskAsync(Person.Member, Spot.Talks, $"{Bridge} {i}");
        }

        (_stage.Wire.Passed - before).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(4));
    }

    [Theory]
    [InlineData("https://files.slack.com.evil.example/f")]
    [InlineData("https://evil.example/files/F1")]
    [InlineData("http://files.slack.com/f")]
    [InlineData("file:///etc/passwd")]
    [InlineData("nonsense")]
    public async Task A_file_is_read_from_Slack_alone(string address)
    {
        var read = () => ReadAsync(address, 1000);

        await read.ShouldThrowAsync<ChatPlatformException>();
    }

    [Fact]
    public async Task A_file_is_read_up_to_its_limit()
    {
        Slack.World.Files["F1"] = new byte[1000];
        var read = () => ReadAsync($"{Slack.Address}files/F1", 999);

        (await ReadAsync($"{Slack.Address}files/F1", 1000)).Length.ShouldBe(1000);
        (await read.ShouldThrowAsync<ChatPlatformException>()).Message.ShouldBe("The file is larger than 999 bytes.");
    }

    private Task<byte[]> ReadAsync(string address, int maximumBytes) =>
        _stage
            .Bot.Services.GetRequiredService<SlackPlatform>()
            .ReadAttachmentAsync(
                new CommunityId(SlackPlatform.PlatformName, Team.Id),
                new Attachment("a.txt", 0, address),
                maximumBytes,
                Token
            );

    private SeenMessage AnswerIn(Spot where) => _stage.SeenIn(where).ShouldHaveSingleItem();

    private StandingMessage Write(Person who, string text) =>
        Slack.World.Write(
            new StandingMessage("T500", "C501", Slack.World.NextTs(), null, SlackStage.UserOf(who), null, text)
        );

    private static string? Channel(System.Text.Json.JsonElement arguments) =>
        arguments.GetProperty("channel").GetString();

    /// <summary>Lets the pauses between attempts pass until nothing is open.</summary>
    private Task LetTryAgainAsync() =>
        SpinAsync(() =>
        {
            _stage.Bot.Clock.Advance(TimeSpan.FromSeconds(2));
            return _stage.Bot.Open == 0;
        });

    private static async Task SpinAsync(Func<bool> happened)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!happened())
        {
            await Task.Delay(5, patience.Token);
        }
    }
}
