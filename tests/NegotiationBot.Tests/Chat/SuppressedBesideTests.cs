using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NegotiationBot.Chat.Console;
using NegotiationBot.Cli;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Index;

namespace NegotiationBot.Tests.Chat;

/// <summary>Who is suppressed by a command beside the running bot.</summary>
public sealed class SuppressedBesideTests : IAsyncLifetime
{
    private const string Bridge = "what did korvell say about the bridge";

    private ScriptedStage _stage = null!;
    private Scene _scene = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _stage = await ScriptedStage.LikeDiscordAsync();
        _scene = new Scene(_stage);
        await _scene.SwitchOnAsync(Spot.Talks);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task The_running_bot_knows_within_a_second_who_is_suppressed_and_who_is_not_any_more()
    {
        (await _scene.AskedAsync(Person.Member, Spot.Talks, Bridge)).FirstLine.ShouldStartWith("Edda Korvell");
        var acts = _stage.Bot.Services.GetRequiredService<IActs>();

        // Past the running bot's own house rules, as another process writes.
        var act = new PersonSuppressed(["Edda Korvell"], Until: null, Reason: null);
        var at = _stage.Bot.Clock.GetUtcNow();
        var logged = await acts.AddAsync(Houses.Corpus, new MemberKey("command line"), act, "cli:1", at, Token);

        _stage.Bot.Clock.Advance(TimeSpan.FromSeconds(1));
        (await _scene.AskedAsync(Person.Member, Spot.Talks, Bridge)).FirstLine.ShouldBe(
            "I don’t answer about that person."
        );
        await acts.UndoAsync(Houses.Corpus, logged.Number, logged.By, at, Token);
        _stage.Bot.Clock.Advance(TimeSpan.FromSeconds(1));
        (await _scene.AskedAsync(Person.OtherMember, Spot.Talks, Bridge)).FirstLine.ShouldStartWith("Edda Korvell");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_posts_that_stand_follow_the_command_line(bool isAwayMeanwhile)
    {
        await _scene.SwitchOnAsync(Spot.OtherServer);
        var answer = await _scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        var other = await _scene.AskedAsync(Person.Member, Spot.OtherServer, Bridge);
        // It has just looked who is suppressed.
        await _scene.CommandAsync(Person.Member, Spot.Talks, "sources");

        await SuppressAsync(isAwayMeanwhile, "Edda Korvell");
        await ShouldStandAsync(text => !text.Contains("Korvell", StringComparison.Ordinal));
        await SuppressAsync(isAwayMeanwhile, "Edda Korvell", "--lift");

        await ShouldStandAsync(text => text == answer.Text || text == other.Text);
    }

    [Fact]
    public async Task So_they_do_where_the_command_was_given_another_key_than_the_bot()
    {
        await _scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        var key = Path.Combine(_stage.Bot.Folder, "another.key");

        await SuppressAsync(isAwayMeanwhile: false, bot => bot.Configuration["Data:KeyFile"] = key, "Edda Korvell");

        await ShouldStandAsync(text => !text.Contains("Korvell", StringComparison.Ordinal));
        File.Exists(key).ShouldBeFalse();
    }

    private Task SuppressAsync(bool isAwayMeanwhile, params string[] arguments) =>
        SuppressAsync(isAwayMeanwhile, _ => { }, arguments);

    private async Task SuppressAsync(
        bool isAwayMeanwhile,
        Action<HostApplicationBuilder> configure,
        params string[] arguments
    )
    {
        using var words = new StringWriter();
        var terminal = new Terminal(
            new StringReader(""),
            words,
            words,
            isInteractive: false,
            isInputInteractive: false
        );
        var exitCode = await CommandLine.RunAsync(
            ["corpus", "suppress", .. arguments, "--data", _stage.Bot.Folder],
            terminal,
            configure
        );
        exitCode.ShouldBe(ExitCode.Done, words.ToString());
        if (isAwayMeanwhile)
        {
            await _stage.Bot.RestartAsync();
        }
    }

    /// <summary>Both posts, without anything that anybody does in a chat.</summary>
    private Task ShouldStandAsync(Func<string, bool> isRight) =>
        Eventually.ShouldBeAsync(() =>
        {
            _stage.Bot.Clock.Advance(TimeSpan.FromMilliseconds(100));
            return _stage.SeenIn(Spot.Talks).Concat(_stage.SeenIn(Spot.OtherServer)).All(post => isRight(post.Text));
        });
}
