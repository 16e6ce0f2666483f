using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Emulators.Slack;

namespace NegotiationBot.Tests.Chat;

/// <summary>What fails when the bot posts, and what it makes of that.</summary>
public sealed class SlackFailureTests : IAsyncLifetime
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

    [Fact]
    public async Task Waiting_as_it_is_told_is_no_failure()
    {
        var question = await _scene.AskAsync(Person.Member, Spot.Talks, Bridge);
        var tooFast = SlackFault.Says("ratelimited");
        Slack.Fail("chat.delete", tooFast, tooFast, tooFast, tooFast, SlackFault.Says("internal_error"));

        await _stage.DeleteAsync(Person.Member, Spot.Talks, question);
        await _scene.SettleAsync();

        _stage.SeenIn(Spot.Talks).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("cant_delete_message", "The reply still stands")]
    [InlineData("message_not_found", "The reply is deleted.")]
    public async Task What_Slack_does_not_delete_is_not_called_deleted(string error, string told)
    {
        var answer = await _scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        var menu = await _scene.ChosenInMenuAsync(Person.Manager, Spot.Talks, answer.Id!, MessageCommand.Moderate);
        Slack.Fail("chat.delete", SlackFault.Says(error));

        var done = await _scene.ChosenAsync(Person.Manager, menu, "Delete this reply");

        done.FirstLine.ShouldStartWith(told);
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

    private SeenMessage AnswerIn(Spot where) => _stage.SeenIn(where).ShouldHaveSingleItem();

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
