using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NegotiationBot.Chat;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Tests.Chat.Scenarios;

namespace NegotiationBot.Tests.Chat;

/// <summary>Nothing asked is lost and nothing is said twice, at whatever point the bot or the platform breaks.</summary>
public sealed class CrashTests : IAsyncLifetime
{
    private const string Bridge = "what did korvell say about the bridge";

    private const string Bargaining = "A bridge is not a bargaining position";

    private ScriptedStage _stage = null!;
    private Scene _scene = null!;

    private ScriptedPlatform Platform => _stage.Platform;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _stage = await ScriptedStage.LikeDiscordAsync();
        _scene = new Scene(_stage);
        await _scene.SwitchOnAsync(Spot.Talks);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task A_post_whose_answer_was_lost_is_found_and_not_made_again()
    {
        Platform.Fail(Failure.AnswerLost);

        await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await WaitAsync(() => Platform.Standing.Count == 2);
        await LetTryAgainAsync();

        var post = _stage.SeenIn(Spot.Talks).ShouldHaveSingleItem();
        post.FirstLine.ShouldStartWith("Edda Korvell");
        // It is known as the bot's own, so that it can be replied to.
        (await FindAsync(post.Id!))
            .ShouldNotBeNull()
            .AnswerId.ShouldBe(AnswerIdOf(post));
    }

    [Fact]
    public async Task A_post_that_never_arrived_is_made_once_the_platform_is_back()
    {
        Platform.Fail(Failure.Unreachable);
        Platform.Fail(Failure.Unreachable);

        await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await LetTryAgainAsync();

        _stage.SeenIn(Spot.Talks).ShouldHaveSingleItem().FirstLine.ShouldStartWith("Edda Korvell");
    }

    [Fact]
    public async Task Where_nobody_can_tell_it_is_not_posted_again_and_the_moderators_are_told()
    {
        Platform.Fail(Failure.Unreachable);
        Platform.CanTell = false;

        await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await LetTryAgainAsync();

        _stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        (await _scene.ToldAsync(Person.Manager, Spot.Talks, "mod queue")).Text.ShouldContain(
            "1 × perhaps not posted after a crash"
        );
    }

    [Fact]
    public async Task What_a_platform_refuses_for_good_is_not_tried_again()
    {
        Platform.Fail(Failure.Refuses);

        await _scene.AskAsync(Person.Member, Spot.Talks, Bridge);

        _stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        _stage.Bot.Open.ShouldBe(0);
    }

    [Theory]
    [InlineData(Failure.Unreachable, 1)]
    [InlineData(Failure.AnswerLost, 1)]
    public async Task After_a_crash_between_the_intent_and_its_end_there_is_one_post(Failure failure, int posts)
    {
        Platform.Fail(failure);
        await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await WaitAsync(() => Planned().Count == 1);

        await _stage.Bot.RestartAsync();
        await _scene.SettleAsync();
        await _stage.Bot.RestartAsync();
        await _scene.SettleAsync();

        _stage.SeenIn(Spot.Talks).Count.ShouldBe(posts);
        Planned().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_answer_that_does_not_stand_yet_is_not_posted_once_the_bot_is_off(bool crashes)
    {
        Platform.Fail(Failure.Unreachable);
        var question = await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await WaitAsync(() => Platform.HasFailed);

        await ActAsync("mod off");
        await ComeAgainAsync(crashes);

        _stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        _stage.ReactionsUnder(Spot.Talks, question).ShouldBe([Reaction.Off]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_answer_that_does_not_stand_yet_is_posted_without_what_was_hidden_since(bool crashes)
    {
        await _scene.SwitchOnAsync(Spot.Elsewhere);
        var earlier = await _scene.AskedAsync(Person.OtherMember, Spot.Elsewhere, Bridge);
        earlier.Text.ShouldContain(Bargaining);
        Platform.Fail(Failure.Unreachable);
        await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await WaitAsync(() => Platform.HasFailed);

        await ActAsync("mod hide", ("id", earlier.AnswerId));
        await ComeAgainAsync(crashes);

        _stage.SeenIn(Spot.Talks).ShouldHaveSingleItem().Text.ShouldNotContain(Bargaining);
    }

    [Fact]
    public async Task What_an_act_owes_the_posts_that_stand_does_not_wait_for_its_number()
    {
        var answer = await _scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        // Whatever comes to the log after the commit of the act fails.
        _stage.Bot.Execute(
            """
            CREATE TRIGGER Broken BEFORE INSERT ON Acts
            WHEN EXISTS (SELECT 1 FROM Acts WHERE Community = NEW.Community AND Cause = NEW.Cause)
            BEGIN SELECT RAISE(ABORT, 'broken'); END
            """
        );

        await ActAsync("mod hide", ("id", answer.AnswerId));
        await LetTryAgainAsync();

        _stage.SeenIn(Spot.Talks).ShouldHaveSingleItem().Text.ShouldNotContain(Bargaining);
        _stage.SeenBy(Person.Manager)[^1].Text.ShouldContain("/mod undo 2");
    }

    [Fact]
    public async Task A_hurtful_question_counts_once_however_often_its_answer_fails()
    {
        for (var i = 0; i < 4; i++)
        {
            Platform.Fail(Failure.Unreachable);
        }
        await _stage.WriteAsync(Person.Member, Spot.Talks, $"is it {PlayingBot.HurtfulWord}", mentions: true);
        await LetTryAgainAsync();

        (await _scene.AskedAsync(Person.Member, Spot.Talks, Bridge)).FirstLine.ShouldStartWith("Edda Korvell");
    }

    [Fact]
    public async Task A_command_that_is_not_answered_yet_is_told_that_the_bot_is_off()
    {
        Platform.Fail(Failure.Unreachable);
        await _stage.CommandAsync(
            Person.Member,
            Spot.Talks,
            "ask",
            new Dictionary<string, string> { ["question"] = Bridge }
        );
        await WaitAsync(() => Platform.HasFailed);

        await ActAsync("mod off");
        await LetTryAgainAsync();

        _stage
            .SeenIn(Spot.Talks)
            .ShouldHaveSingleItem()
            .Text.ShouldBe("The moderators have stopped me in this server.");
    }

    [Fact]
    public async Task A_platform_that_is_long_away_costs_nobody_an_answer()
    {
        for (var i = 0; i < 8; i++)
        {
            Platform.Fail(Failure.Unreachable);
        }

        await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await LetTryAgainAsync();

        _stage.SeenIn(Spot.Talks).ShouldHaveSingleItem().FirstLine.ShouldStartWith("Edda Korvell");
    }

    [Fact]
    public async Task A_moderators_act_does_not_wait_behind_answers()
    {
        Platform.Fail(Failure.Unreachable);
        var question = await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await WaitAsync(() => Platform.HasFailed);

        await _stage.CommandAsync(Person.Manager, Spot.Talks, "mod off", new Dictionary<string, string>());
        await WaitAsync(() => _stage.SeenBy(Person.Manager)[^1].FirstLine.StartsWith("Stopped in this whole server."));
        await LetTryAgainAsync();

        _stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        _stage.ReactionsUnder(Spot.Talks, question).ShouldBe([Reaction.Off]);
    }

    [Fact]
    public async Task Acts_of_one_server_are_done_in_their_order_wherever_they_are_given()
    {
        await _stage.Bot.HoldAsync();
        for (var i = 0; i < 10; i++)
        {
            var (where, command) = i % 2 == 0 ? (Spot.Talks, "mod off") : (Spot.Elsewhere, "mod on");
            await _stage.CommandAsync(Person.Manager, where, command, new Dictionary<string, string>());
        }

        await _stage.Bot.RestartAsync();
        await _scene.SettleAsync();

        _stage
            .Bot.Query("SELECT json_extract(Act, '$.isOn') FROM Acts ORDER BY Number")
            .Skip(1)
            .ShouldBe(Enumerable.Range(0, 10).Select(i => $"{i % 2}"));
    }

    [Fact]
    public async Task A_moderators_act_is_done_however_late()
    {
        await _stage.Bot.HoldAsync();
        await _stage.CommandAsync(Person.Manager, Spot.Talks, "mod off", new Dictionary<string, string>());

        await _stage.Bot.RestartAsync(TimeSpan.FromMinutes(20));
        await _scene.SettleAsync();

        var question = await _scene.AskAsync(Person.Member, Spot.Talks, Bridge);
        _stage.ReactionsUnder(Spot.Talks, question).ShouldBe([Reaction.Off]);
    }

    [Fact]
    public async Task A_moderators_form_is_read_however_late()
    {
        var answer = await _scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        var menu = await _scene.ChosenInMenuAsync(Person.Manager, Spot.Talks, answer.Id!, MessageCommand.Moderate);
        await _stage.ChooseAsync(Person.Manager, menu, "Dispute a quote …");
        await _stage.Bot.HoldAsync();
        await _stage.SubmitAsync(
            Person.Manager,
            Spot.Talks,
            new Dictionary<string, string>
            {
                ["number"] = "1",
                ["reason"] = "The office denied it.",
                ["link"] = "https://velm.example/denial",
            }
        );

        await _stage.Bot.RestartAsync(TimeSpan.FromMinutes(20));
        await _scene.SettleAsync();

        (await _scene.ToldAsync(Person.Manager, Spot.Talks, "mod log")).FirstLine.ShouldStartWith("In the log: 2.");
    }

    [Fact]
    public async Task However_often_the_bot_is_started_anew_nothing_that_waits_is_given_up()
    {
        Platform.Fail(Failure.Unreachable);
        await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await _stage.WriteAsync(Person.OtherMember, Spot.Talks, "what did brandel say", mentions: true);
        await WaitAsync(() => Platform.HasFailed);

        for (var run = 0; run < 5; run++)
        {
            Platform.Fail(Failure.Unreachable);
            await _stage.Bot.RestartAsync();
            await WaitAsync(() => Platform.HasFailed);
        }
        await LetTryAgainAsync();

        _stage.SeenIn(Spot.Talks).Select(post => post.FirstLine.Split(' ')[0]).ShouldBe(["Edda", "Thea"]);
    }

    [Fact]
    public async Task What_breaks_again_and_again_is_given_up_and_keeps_no_other_waiting()
    {
        var question = await _scene.AskAsync(Person.Member, Spot.Talks, Bridge);
        Platform.Deleting = () => throw new InvalidOperationException("It breaks.");
        await _stage.DeleteAsync(Person.Member, Spot.Talks, question);
        await _stage.WriteAsync(Person.OtherMember, Spot.Talks, "what did brandel say", mentions: true);

        await LetTryAgainAsync();

        _stage.SeenIn(Spot.Talks)[^1].FirstLine.ShouldStartWith("Thea Brandel");
    }

    [Fact]
    public async Task After_a_crash_a_planned_post_that_has_grown_too_old_is_marked_instead()
    {
        Platform.Fail(Failure.Unreachable);
        var question = await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await WaitAsync(() => Planned().Count == 1);
        _stage.Bot.Clock.Advance(TimeSpan.FromSeconds(0.5));
        await _stage.Bot.HoldAsync();
        _stage.Bot.Clock.Advance(TimeSpan.FromMinutes(11));

        await _stage.Bot.RestartAsync();
        await _scene.SettleAsync();

        _stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        _stage.ReactionsUnder(Spot.Talks, question).ShouldBe([Reaction.TooLate]);
    }

    [Fact]
    public async Task An_event_that_ends_the_bot_again_and_again_is_given_up_with_a_sign()
    {
        await _stage.Bot.HoldAsync();
        var question = await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);

        // Each run finds it open, begins with it, and ends before it is done.
        for (var run = 0; run < 3; run++)
        {
            await Inbox.BeginAsync((await Inbox.ReadOpenAsync(Platform.Name, Token)).Single(), Token);
        }
        await _stage.Bot.RestartAsync();
        await _scene.SettleAsync();

        _stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        _stage.ReactionsUnder(Spot.Talks, question).ShouldBe([Reaction.TooLate]);
        (await Inbox.ReadOpenAsync(Platform.Name, Token)).ShouldBeEmpty();
        (await _scene.ToldAsync(Person.Manager, Spot.Talks, "mod queue")).Text.ShouldContain("1 × came too late");
    }

    [Fact]
    public async Task What_a_check_found_is_not_kept_over_a_crash_because_it_repeats_what_was_checked()
    {
        Platform.Fail(Failure.Unreachable);
        await _stage.CommandAsync(
            Person.Ukrainian,
            Spot.Talks,
            "check",
            new Dictionary<string, string> { ["words"] = "a bridge is not a bargaining chip, it is a road" }
        );
        await WaitAsync(() => Planned().Count == 1);

        await _stage.Bot.RestartAsync();
        await _scene.SettleAsync();

        var told = _stage.SeenBy(Person.Ukrainian).ShouldHaveSingleItem();
        told.Text.ShouldBe("Мене перервали, а чужих слів я не зберігаю: спробуйте ще раз.");
    }

    [Fact]
    public async Task A_correction_is_not_logged_without_the_posts_that_it_outdates()
    {
        var (answer, review) = await ProposedAsync();

        await CrashBeforeQueueingAsync(() => _stage.PressAsync(Person.Keeper, review, "Accept"));

        FirstLineOf(answer).ShouldStartWith("Corrected 2031-05-20 12:00 UTC: the speaker was Aldous Pereth");
    }

    [Fact]
    public async Task A_correction_is_not_taken_back_without_the_posts_that_it_outdates()
    {
        var (answer, review) = await ProposedAsync();
        await _scene.PressedAsync(Person.Keeper, review, "Accept");

        await CrashBeforeQueueingAsync(() =>
            _stage.CommandAsync(
                Person.Keeper,
                Spot.Talks,
                "corpus undo",
                new Dictionary<string, string> { ["number"] = "1" }
            )
        );

        FirstLineOf(answer).ShouldStartWith("Corrected 2031-05-20 12:00 UTC: the speaker was Edda Korvell");
    }

    [Fact]
    public async Task A_lane_that_waits_keeps_its_order_and_keeps_no_other_waiting()
    {
        await _scene.SwitchOnAsync(Spot.Elsewhere);
        Platform.Fail(Failure.Unreachable);
        await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await WaitAsync(() => Planned().Count == 1);

        await _stage.WriteAsync(Person.Member, Spot.Talks, "what did brandel say", mentions: true);
        await _stage.WriteAsync(Person.OtherMember, Spot.Elsewhere, "what did pereth say", mentions: true);
        await WaitAsync(() => _stage.SeenIn(Spot.Elsewhere).Count == 1);
        _stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        await LetTryAgainAsync();

        _stage.SeenIn(Spot.Talks).Select(post => post.FirstLine.Split(' ')[0]).ShouldBe(["Edda", "Thea"]);
    }

    [Fact]
    public async Task A_platform_that_is_down_does_not_disturb_another()
    {
        var other = new ScriptedPlatform(new PlatformName("slack"), Platform.Capabilities, _ => true);
        await using var bot = await PlayingBot.StartAsync(builder =>
        {
            builder.Services.AddSingleton<IChatPlatform>(Platform);
            builder.Services.AddSingleton<IChatPlatform>(other);
        });
        var door = bot.Services.GetRequiredService<ChatDoor>();
        for (var i = 0; i < 40; i++)
        {
            Platform.Fail(Failure.Unreachable);
            await door.ReceiveAsync(Platform, Direct(Platform, $"{i}", bot), Token);
        }

        await door.ReceiveAsync(other, Direct(other, "1", bot), Token);

        await WaitAsync(() => other.Standing.Count == 1);
    }

    /// <summary>An answer, and the review in which a keeper settles the correction that is proposed to it.</summary>
    private async Task<(SeenMessage Answer, SeenMessage Review)> ProposedAsync()
    {
        var answer = await _scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        await _scene.CommandAsync(
            Person.Manager,
            Spot.Talks,
            "mod correct",
            ("id", answer.AnswerId),
            ("speaker", "Aldous Pereth")
        );
        return (answer, await _scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus review"));
    }

    /// <summary>The disk takes no renewal of a post, and the bot ends before it does.</summary>
    private async Task CrashBeforeQueueingAsync(Func<Task> act)
    {
        using var warning = new FirstWarning();
        _stage.Bot.Services.GetRequiredService<ILoggerFactory>().AddProvider(warning);
        _stage.Bot.Execute(
            "CREATE TRIGGER Full BEFORE INSERT ON Inbox WHEN NEW.EventKey LIKE 'o:%' BEGIN SELECT RAISE(ABORT, 'full'); END"
        );
        await act();
        await warning.Came.WaitAsync(TimeSpan.FromSeconds(60), Token);
        _stage.Bot.Execute("DROP TRIGGER Full");
        await _stage.Bot.RestartAsync();
        await _scene.SettleAsync();
    }

    private string FirstLineOf(SeenMessage post) =>
        _stage.SeenIn(Spot.Talks).Single(standing => standing.Id == post.Id).FirstLine;

    private static MessageWritten Direct(ScriptedPlatform platform, string channel, PlayingBot bot) =>
        new(
            $"m:{channel}:1",
            new ChatPlace(new CommunityId(platform.Name, "1"), channel, null, ChannelKind.Direct),
            bot.Clock.GetUtcNow(),
            new ChatUser("7"),
            "1",
            Bridge,
            MentionsBot: false
        );

    private IInbox Inbox => _stage.Bot.Services.GetRequiredService<IInbox>();

    private Task<KeptPost?> FindAsync(string message) =>
        _stage
            .Bot.Services.GetRequiredService<IPosts>()
            .FindAsync(
                new MessageRef(
                    new ChatPlace(new CommunityId(Platform.Name, "500"), Spot.Talks.Channel, null, ChannelKind.Shared),
                    message
                ),
                Token
            );

    private static string AnswerIdOf(SeenMessage post) =>
        post.Text.Split('\n').Single(line => line.Contains(" searched ")).Split(' ')[^1];

    /// <summary>The posts that are recorded as about to be made.</summary>
    private IReadOnlyList<string> Planned() => _stage.Bot.Query("SELECT EventKey FROM Inbox WHERE Planned IS NOT NULL");

    /// <summary>A manager acts in another channel, and it is done.</summary>
    private async Task ActAsync(string command, params (string Name, string Value)[] options)
    {
        var before = _stage.SeenBy(Person.Manager).Count;
        await _stage.CommandAsync(
            Person.Manager,
            Spot.Elsewhere,
            command,
            options.ToDictionary(option => option.Name, option => option.Value)
        );
        await WaitAsync(() => _stage.SeenBy(Person.Manager).Count > before);
    }

    /// <summary>What failed comes again: after its pause, or in the next run of the bot.</summary>
    private async Task ComeAgainAsync(bool crashes)
    {
        if (crashes)
        {
            await _stage.Bot.RestartAsync();
        }
        await LetTryAgainAsync();
    }

    /// <summary>Lets the pauses between attempts pass until nothing is open.</summary>
    private async Task LetTryAgainAsync()
    {
        await WaitAsync(() =>
        {
            _stage.Bot.Clock.Advance(TimeSpan.FromSeconds(2));
            return _stage.Bot.Open == 0;
        });
    }

    private static async Task WaitAsync(Func<bool> happened)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!happened())
        {
            await Task.Delay(5, patience.Token);
        }
    }
}
