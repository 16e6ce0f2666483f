using NegotiationBot.Tests.Chat.Scenarios;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>
/// The table of scenarios with every command, button, menu, form and offer over signed HTTP. Messages, their edits and their deletions come over the gateway here too:
/// Discord brings interactions to an address, and nothing else.
/// </summary>
public sealed class DiscordHttpScenarioTests
{
    public static TheoryData<string> Names => ScenarioTable.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Holds(string scenario)
    {
        var stage = await DiscordStage.StartAsync(overHttp: true);

        await ScenarioTable.PlayAsync(scenario, stage);

        Assert.SkipWhen(
            stage.Http.Sent == 0,
            "Nothing in it is an interaction, and Discord brings nothing else over HTTP: it is played over the gateway."
        );
    }
}
