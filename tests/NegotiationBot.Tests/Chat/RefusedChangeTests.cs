using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Index;

namespace NegotiationBot.Tests.Chat;

/// <summary>The platform does not let the bot change what it has posted: nobody is told that it did.</summary>
public sealed class RefusedChangeTests : IAsyncLifetime
{
    private const string Bridge = "what did korvell say about the bridge";

    private ScriptedStage _stage = null!;
    private Scene _scene = null!;

    public async ValueTask InitializeAsync()
    {
        _stage = await ScriptedStage.LikeDiscordAsync();
        _scene = new Scene(_stage);
        await _scene.SwitchOnAsync(Spot.Talks);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task A_reply_that_could_not_be_deleted_is_not_called_deleted_and_can_be_tried_again()
    {
        var answer = await _scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        _stage.Platform.LetsChange = false;

        var refused = await DeletedAsync(answer);
        var log = await _scene.ToldAsync(Person.Manager, Spot.Talks, "mod log");
        _stage.Platform.LetsChange = true;
        var done = await DeletedAsync(answer);

        refused.Text.ShouldBe(
            "The reply still stands: I was not allowed to delete it. Give me the permission to see this channel and to write in it and try again, or delete it by hand."
        );
        log.Text.ShouldNotContain("deleted");
        done.FirstLine.ShouldBe("The reply is deleted.");
        _stage.SeenIn(Spot.Talks).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_that_could_not_follow_its_question_is_still_known()
    {
        var answer = await _scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        _stage.Platform.LetsChange = false;
        await _stage.DeleteAsync(Person.Member, Spot.Talks, answer.RepliesTo!);
        await _scene.SettleAsync();
        _stage.Platform.LetsChange = true;

        var done = await DeletedAsync(answer);

        done.FirstLine.ShouldBe("The reply is deleted.");
    }

    [Fact]
    public async Task A_post_that_could_not_be_corrected_waits_for_the_moderators()
    {
        var answer = await _scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        await _scene.CommandAsync(
            Person.Manager,
            Spot.Talks,
            "mod correct",
            ("id", answer.AnswerId),
            ("speaker", "Aldous Pereth")
        );
        var review = await _scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus review");
        _stage.Platform.LetsChange = false;

        var accepted = await _scene.PressedAsync(Person.Keeper, review, "Accept");
        var queue = await _scene.ToldAsync(Person.Manager, Spot.Talks, "mod queue");

        accepted.Text.ShouldBe("Accepted for everybody; posts to be brought up to date: 1.");
        queue.Text.ShouldContain($"1 × outdated, but I could not change the post · {answer.AnswerId}");
    }

    [Fact]
    public async Task A_post_that_breaks_whenever_it_is_answered_anew_waits_for_the_moderators()
    {
        var answer = await _scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        _stage.Bot.Execute("CREATE TRIGGER Broken BEFORE UPDATE ON Answers BEGIN SELECT RAISE(ABORT, 'broken'); END");

        await _stage.CommandAsync(
            Person.Manager,
            Spot.Talks,
            "mod hide",
            new Dictionary<string, string> { ["id"] = answer.AnswerId }
        );
        await Eventually.ShouldBeAsync(() =>
        {
            _stage.Bot.Clock.Advance(TimeSpan.FromSeconds(2));
            return _stage.Bot.Query("SELECT Id FROM Reports").Count == 1 && _stage.Bot.Open == 0;
        });
        _stage.Bot.Execute("DROP TRIGGER Broken");

        (await _scene.ToldAsync(Person.Manager, Spot.Talks, "mod queue")).Text.ShouldContain(
            $"1 × outdated, but I could not change the post · {answer.AnswerId}"
        );
    }

    /// <summary>What the manager is told who deletes a reply from its menu.</summary>
    private async Task<SeenMessage> DeletedAsync(SeenMessage answer)
    {
        var menu = await _scene.ChosenInMenuAsync(Person.Manager, Spot.Talks, answer.Id!, MessageCommand.Moderate);
        return await _scene.ChosenAsync(Person.Manager, menu, "Delete this reply");
    }
}
