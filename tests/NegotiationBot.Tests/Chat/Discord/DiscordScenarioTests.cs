using NegotiationBot.Tests.Chat.Scenarios;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>The table of scenarios on the emulated Discord, over the gateway.</summary>
public sealed class DiscordScenarioTests
{
    public static TheoryData<string> Names => ScenarioTable.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Holds(string scenario) =>
        await ScenarioTable.PlayAsync(scenario, await DiscordStage.StartAsync());
}
