using System.Text.Json.Nodes;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Emulators.Discord;

namespace NegotiationBot.Tests.Chat.Discord;

public sealed class DiscordCommandsTests
{
    [Fact]
    public async Task Commands_are_registered_once_and_again_only_when_Discord_has_others()
    {
        await using var stage = await DiscordStage.StartAsync();
        await DiscordStage.WaitAsync(() => stage.In(world => world.CommandsWritten) == 1);

        await RestartAsync(stage);
        stage.In(world => world.CommandsWritten).ShouldBe(1);
        stage.In(world => world.Commands[0]!["description"] = "somebody changed it");
        await RestartAsync(stage);

        await DiscordStage.WaitAsync(() => stage.In(world => world.CommandsWritten) == 2);
        stage.In(world => world.Commands[0].Text("description")).ShouldNotBe("somebody changed it");
    }

    [Fact]
    public async Task A_command_says_where_it_is_for_and_to_whom_it_is_shown()
    {
        await using var stage = await DiscordStage.StartAsync();
        await DiscordStage.WaitAsync(() => stage.In(world => world.CommandsWritten) == 1);

        var commands = stage.In(world => world.Commands.Select(command => command!.AsObject()).ToList());

        commands
            .Select(command => command.Text("name"))
            .ShouldBe([
                "ask",
                "check",
                "quotes",
                "timeline",
                "compare",
                "why",
                "sources",
                "help",
                "privacy",
                "my-data",
                "forget-me",
                "mod",
                "corpus",
                "Ask about this",
                "Check this quote",
                "Moderate this answer",
            ]);
        Of("ask").Text("default_member_permissions").ShouldBeNull();
        Of("mod").Text("default_member_permissions").ShouldBe("32");
        Of("ask")["contexts"]!.AsArray().Select(context => (int)context!).ShouldBe([0, 1]);
        Of("mod")["contexts"]!.AsArray().Select(context => (int)context!).ShouldBe([0]);
        Of("quotes").Objects("options")[0]["autocomplete"]!.GetValue<bool>().ShouldBeTrue();
        Of("ask")["description_localizations"].Text("uk").ShouldStartWith("Запитати");
        Of("Check this quote")["name_localizations"].Text("ru").ShouldNotBeNull();

        JsonObject Of(string name) => commands.Single(command => command.Text("name") == name);
    }

    [Fact]
    public async Task Commands_that_Discord_does_not_take_keep_the_bot_from_nothing_else()
    {
        await using var stage = await DiscordStage.StartAsync(prepare: emulator =>
            emulator.Faults.Plan("PUT applications", new Answers(400))
        );
        var scene = new Scene(stage);

        await scene.SwitchOnAsync(Spot.Talks);
        await scene.AskAsync(Person.Member, Spot.Talks, "who said nobody came here to win a river");

        stage.SeenIn(Spot.Talks).Count.ShouldBe(1);
    }

    private static async Task RestartAsync(DiscordStage stage)
    {
        var asked = Asked(stage);
        await stage.Bot.RestartAsync();
        await DiscordStage.WaitAsync(() => Asked(stage) > asked);
        await stage.CatchUpAsync();
    }

    private static int Asked(DiscordStage stage) =>
        stage.Emulator.Requests.Count(request => request.StartsWith("GET applications/9000001/commands"));
}
