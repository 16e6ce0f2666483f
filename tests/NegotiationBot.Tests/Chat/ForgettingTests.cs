using NegotiationBot.Tests.Chat.Scenarios;

namespace NegotiationBot.Tests.Chat;

/// <summary>Whoever has everything about them forgotten is not answered from what was still waiting.</summary>
public sealed class ForgettingTests : IAsyncLifetime
{
    private const string Bridge = "what did korvell say about the bridge";

    private ScriptedStage _stage = null!;
    private Scene _scene = null!;

    private ScriptedPlatform Platform => _stage.Platform;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _stage = await ScriptedStage.LikeDiscordAsync();
        _scene = new Scene(_stage);
        await _scene.SwitchOnAsync(Spot.Talks);
        await _scene.SwitchOnAsync(Spot.Elsewhere);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task What_waits_for_its_answer_is_dropped_and_ends_without_one()
    {
        await KeepWaitingAsync();
        await _stage.WriteAsync(Person.Member, Spot.Talks, "what did brandel say", mentions: true);
        await _stage.CommandAsync(Person.Member, Spot.Talks, "ask", Asked("what did pereth say"));
        await _stage.WriteAsync(Person.OtherMember, Spot.Talks, "what did korvell say", mentions: true);

        await ForgetAsync();

        // Its own press is done a moment after the member has seen what came of it.
        await WaitAsync(() => _stage.Bot.Query("SELECT Id FROM Inbox WHERE length(Event) > 0").Count == 1);
        await LetTryAgainAsync();
        _stage.Bot.Query("SELECT DISTINCT Question FROM Answers").ShouldBe(["what did korvell say"]);
        var seen = _stage.SeenIn(Spot.Talks);
        seen.Count.ShouldBe(2);
        // The command was acknowledged in the channel, and does not wait there for ever.
        seen[0].Text.ShouldBe("Not answered: you have had everything about you deleted, and this with it.");
        seen[1].FirstLine.ShouldStartWith("Edda Korvell");
    }

    [Fact]
    public async Task What_was_dropped_is_not_answered_after_a_crash()
    {
        await KeepWaitingAsync();
        await ForgetAsync();

        await _stage.Bot.RestartAsync();
        await _scene.SettleAsync();

        _stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        _stage.Bot.Query("SELECT Question FROM Answers").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_that_is_being_posted_stands_and_is_nobodys_any_more()
    {
        var posting = new TaskCompletionSource();
        var forgotten = new TaskCompletionSource();
        Platform.Posting = () => posting.TrySetResult() ? forgotten.Task : Task.CompletedTask;
        await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await posting.Task.WaitAsync(Token);

        await ForgetAsync();
        forgotten.SetResult();
        await _scene.SettleAsync();

        _stage.SeenIn(Spot.Talks).ShouldHaveSingleItem();
        _stage.Bot.Query("SELECT Question FROM Answers").ShouldBeEmpty();
        _stage.Bot.Query("SELECT coalesce(Asker, AnswerId) FROM Posts").ShouldBe([""]);
        _stage.Bot.Query("SELECT Member FROM Members").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_stands_in_a_channel_is_nobodys_and_still_corrected_and_hidden()
    {
        var answer = await _scene.AskedAsync(Person.Member, Spot.Talks, $"hey, {Bridge}");
        var other = await _scene.AskedAsync(Person.OtherMember, Spot.Elsewhere, Bridge);
        await _stage.WriteAsync(Person.Member, Spot.DirectWith(Person.Member), Bridge);
        await _scene.SettleAsync();
        await ForgetAsync();

        await _scene.CommandAsync(
            Person.Manager,
            Spot.Talks,
            "mod correct",
            ("id", other.AnswerId),
            ("speaker", "Aldous Pereth")
        );
        var review = await _scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus review");
        await _scene.PressedAsync(Person.Keeper, review, "Accept");
        var corrected = _stage.SeenIn(Spot.Talks).Single(message => message.Id == answer.Id);
        await _scene.CommandAsync(Person.Manager, Spot.Talks, "mod hide", ("id", answer.AnswerId));

        corrected.Text.ShouldBe("Corrected 2031-05-20 12:00 UTC: the speaker was Aldous Pereth, not Edda Korvell.");
        _stage
            .SeenIn(Spot.Talks)
            .Single(message => message.Id == answer.Id)
            .Text.ShouldBe("What stood here is not shown any more.");
        var why = await _scene.ToldAsync(Person.Member, Spot.Talks, "why", ("id", answer.AnswerId));
        why.FirstLine.ShouldStartWith("I gave no answer with that id");
        _stage
            .Bot.Query("SELECT Question || Text || coalesce(Asker, '') FROM Answers WHERE IsForgotten = 1")
            .ShouldBe([""]);
        _stage.Bot.Query("SELECT Message FROM Posts WHERE Kind = 'Direct'").ShouldBeEmpty();
        _stage.Bot.Query("SELECT Question FROM Answers WHERE Question LIKE 'hey%'").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_hidden_while_an_answer_is_being_posted_goes_from_it()
    {
        var first = await _scene.AskedAsync(Person.OtherMember, Spot.Elsewhere, Bridge);
        var posting = new TaskCompletionSource();
        var hidden = new TaskCompletionSource();
        Platform.Posting = () => posting.TrySetResult() ? hidden.Task : Task.CompletedTask;
        await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await posting.Task.WaitAsync(Token);

        await _stage.CommandAsync(
            Person.Manager,
            Spot.Elsewhere,
            "mod hide",
            new Dictionary<string, string> { ["id"] = first.AnswerId }
        );
        await WaitAsync(() => _stage.SeenBy(Person.Manager).Any(told => told.Text.Contains("hidden")));
        hidden.SetResult();
        await _scene.SettleAsync();

        _stage.SeenIn(Spot.Talks).ShouldHaveSingleItem().Text.ShouldNotContain("A bridge is not a bargaining position");
    }

    [Fact]
    public async Task What_is_not_hidden_stays_where_it_cannot_be_answered_anew()
    {
        var answer = await _scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        var other = await _scene.AskedAsync(Person.OtherMember, Spot.Elsewhere, Bridge);
        await ForgetAsync();

        await _scene.CommandAsync(Person.Manager, Spot.Talks, "mod restore", ("id", other.AnswerId));

        _stage.SeenIn(Spot.Talks).Single(message => message.Id == answer.Id).Text.ShouldBe(answer.Text);
    }

    /// <summary>A question in Talks whose answer cannot be posted yet, so that whatever follows it there waits.</summary>
    private async Task KeepWaitingAsync()
    {
        Platform.Fail(Failure.Unreachable);
        await _stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await WaitAsync(() => _stage.Bot.Query("SELECT Id FROM Inbox WHERE Planned IS NOT NULL").Count == 1);
    }

    private async Task ForgetAsync()
    {
        var before = _stage.SeenBy(Person.Member).Count;
        await _stage.CommandAsync(Person.Member, Spot.Elsewhere, "forget-me", Asked());
        await WaitAsync(() => _stage.SeenBy(Person.Member).Count == before + 1);
        await _stage.PressAsync(Person.Member, _stage.SeenBy(Person.Member)[^1], "Forget me");
        await WaitAsync(() => _stage.SeenBy(Person.Member).Count == before + 2);
        _stage.SeenBy(Person.Member)[^1].FirstLine.ShouldStartWith("Deleted: ");
    }

    private static Dictionary<string, string> Asked(string? question = null) =>
        question is null ? [] : new() { ["question"] = question };

    private Task LetTryAgainAsync() =>
        WaitAsync(() =>
        {
            _stage.Bot.Clock.Advance(TimeSpan.FromSeconds(2));
            return _stage.Bot.Open == 0;
        });

    private static async Task WaitAsync(Func<bool> happened)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!happened())
        {
            await Task.Delay(5, patience.Token);
        }
    }
}
