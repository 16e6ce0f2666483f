using NegotiationBot.Tests.Chat.Scenarios;

namespace NegotiationBot.Tests.Chat;

/// <summary>The table of scenarios on Slack's own wire, over signed HTTP.</summary>
public sealed class SlackHttpScenarioTests
{
    public static TheoryData<string> Names => ScenarioTable.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Holds(string scenario) =>
        await ScenarioTable.PlayAsync(scenario, await SlackStage.OverHttpAsync());
}
