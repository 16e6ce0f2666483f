using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Tests.Chat.Scenarios;

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
}
