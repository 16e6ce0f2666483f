using NegotiationBot.Tests.Chat.Scenarios;

namespace NegotiationBot.Tests.Chat;

/// <summary>Where commands are plain text, whatever was typed comes through.</summary>
public sealed class CommandSlipTests : IAsyncLifetime
{
    private ScriptedStage _stage = null!;
    private Scene _scene = null!;

    public async ValueTask InitializeAsync()
    {
        _stage = await ScriptedStage.LikeSlackAsync();
        _scene = new Scene(_stage);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task A_slip_in_a_moderators_command_decides_nothing()
    {
        var channel = await _scene.ToldAsync(Person.Manager, Spot.Talks, "mod channel", ("state", "of"));
        var named = await _scene.ToldAsync(
            Person.Manager,
            Spot.Talks,
            "mod moderator",
            ("user", "U" + Person.Member.Id),
            ("state", "rmove")
        );

        channel.Text.ShouldBe("Give state: on / off.");
        named.Text.ShouldBe("Give state: add / remove.");
        (await _scene.ToldAsync(Person.Manager, Spot.Talks, "mod log")).Text.ShouldBe("The log is empty.");
    }

    [Fact]
    public async Task A_slip_in_an_admins_command_decides_nothing()
    {
        var day = await _scene.ToldAsync(
            Person.Keeper,
            Spot.Talks,
            "corpus suppress",
            ("name", "Edda Korvell"),
            ("until", "tomorrow")
        );
        var nothing = await _scene.ToldAsync(
            Person.Keeper,
            Spot.Talks,
            "corpus give",
            ("to", "server"),
            ("collections", ", ,")
        );

        day.Text.ShouldStartWith("Give a day as 2031-05-12");
        nothing.Text.ShouldStartWith("Give collections: ");
        (await _scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus log")).Text.ShouldBe("The log is empty.");
    }
}
