using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Chat.Slack;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Emulators.Slack;

namespace NegotiationBot.Tests.Chat;

/// <summary>What Slack tells, in every shape in which it tells it.</summary>
public sealed class SlackEventTests : IAsyncLifetime
{
    private const string Bridge = "what did korvell say about the bridge";

    private SlackStage _stage = null!;
    private Scene _scene = null!;

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
    public async Task A_command_in_a_channel_that_the_bot_is_not_in_is_answered_to_its_giver_alone_and_says_why()
    {
        Slack.World.Closed.Add("C501");

        await _scene.CommandAsync(Person.Member, Spot.Talks, "ask", ("question", Bridge));
        await _scene.CommandAsync(
            Person.Ukrainian,
            Spot.Talks,
            "ask",
            ("question", "who said nobody came here to win a river")
        );

        // What stands there nobody could hide, correct or delete.
        _stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        var answer = _stage.SeenBy(Person.Member).ShouldHaveSingleItem();
        answer.FirstLine.ShouldStartWith("Edda Korvell");
        answer.Text.ShouldContain(
            "Only you see this: I am not in this channel. Invite me to be answered for everybody."
        );
        _stage.SeenBy(Person.Ukrainian).ShouldHaveSingleItem().Text.ShouldContain("Це бачите лише ви");
        Slack.World.Closed.Clear();
        (await _scene.AskedAsync(Person.OtherMember, Spot.Talks, $"{Bridge} now")).Text.ShouldNotContain(
            "Only you see this"
        );
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
    public async Task A_sign_of_work_stands_under_a_question_until_it_is_answered_and_under_no_other_message()
    {
        await _stage.Bot.HoldAsync();
        var talk = await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge);
        var question = await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        var off = await _stage.WriteAsync(Person.Member, Spot.Elsewhere, Bridge, mentions: true);

        Slack.World.ReactionsUnder("C501", talk).ShouldBeEmpty();
        Slack.World.ReactionsUnder("C501", question).ShouldBe(["eyes"]);
        Slack.World.ReactionsUnder("C502", off).ShouldBeEmpty();

        await _stage.Bot.RestartAsync();
        await SettleAsync();

        Slack.World.ReactionsUnder("C501", question).ShouldBeEmpty();
        Slack.World.ReactionsUnder("C502", off).ShouldBe(["mute"]);
    }

    [Fact]
    public async Task Somebody_muted_is_shown_no_sign_of_work_before_the_sign_that_they_are_not_answered()
    {
        await _scene.CommandAsync(Person.Manager, Spot.Talks, "mod mute", ("user", Person.Member.Id));

        var question = await _scene.AskAsync(Person.Member, Spot.Talks, Bridge);
        await SettleAsync();

        Slack.World.ReactionsUnder("C501", question).ShouldBe(["mute"]);
        Slack.CallsOf("reactions.add").ShouldBe(1);
    }

    [Fact]
    public async Task No_more_signs_of_work_are_put_than_Slack_takes_away_in_a_minute_and_each_is_taken_away()
    {
        await _scene.CommandAsync(Person.Manager, Spot.Talks, "mod limit", ("member", "60"), ("channel", "600"));
        await _stage.Bot.HoldAsync();
        var questions = new List<string>();
        for (var i = 0; i < 21; i++)
        {
            questions.Add(await _stage.WriteAsync(Person.Member, Spot.Talks, $"{Bridge} {i}", mentions: true));
        }
        questions.Count(question => Slack.World.ReactionsUnder("C501", question).Count > 0).ShouldBe(20);

        await _stage.Bot.RestartAsync();
        await SettleAsync();

        questions.ShouldAllBe(question => Slack.World.ReactionsUnder("C501", question).Count == 0);
        Slack.CallsOf("reactions.remove").ShouldBe(20);
    }

    [Fact]
    public async Task A_question_that_came_too_late_keeps_no_sign_of_work()
    {
        await _stage.Bot.HoldAsync();
        var question = await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);

        await _stage.Bot.RestartAsync(later: TimeSpan.FromMinutes(11));
        await SettleAsync();

        Slack.World.ReactionsUnder("C501", question).ShouldBe(["hourglass"]);
    }

    [Fact]
    public async Task A_question_whose_answer_Slack_refuses_keeps_no_sign_of_work()
    {
        Slack.Fail("chat.postMessage", SlackFault.Says("restricted_action"));

        var question = await _scene.AskAsync(Person.Member, Spot.Talks, Bridge);
        await SettleAsync();

        _stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        Slack.CallsOf("reactions.add").ShouldBe(1);
        Slack.World.ReactionsUnder("C501", question).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sign_of_work_that_never_stood_is_not_taken_away()
    {
        // Of a question as old as the bot's start nobody knows whether an earlier run put one there.
        _stage.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        Slack.Fail("reactions.add", SlackFault.Says("too_many_reactions"));

        await _scene.AskAsync(Person.Member, Spot.Talks, Bridge);
        await _scene.AskAsync(Person.Member, Spot.Elsewhere, Bridge);
        await SettleAsync();

        AnswerIn(Spot.Talks).FirstLine.ShouldStartWith("Edda Korvell");
        Slack.CallsOf("reactions.remove").ShouldBe(0);
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

    /// <summary>Waits for what is done after the answer too.</summary>
    private async Task SettleAsync()
    {
        await _scene.SettleAsync();
        await _stage.Bot.Services.GetRequiredService<SlackErrands>().SettleAsync();
    }

    private SeenMessage AnswerIn(Spot where) => _stage.SeenIn(where).ShouldHaveSingleItem();

    private StandingMessage Write(Person who, string text) =>
        Slack.World.Write(
            new StandingMessage("T500", "C501", Slack.World.NextTs(), null, SlackStage.UserOf(who), null, text)
        );
}
