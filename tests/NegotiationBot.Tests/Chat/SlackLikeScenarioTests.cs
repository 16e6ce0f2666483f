using NegotiationBot.Tests.Chat.Scenarios;

namespace NegotiationBot.Tests.Chat;

/// <summary>The table of scenarios in memory, with the traits of Slack.</summary>
public sealed class SlackLikeScenarioTests
{
    public static TheoryData<string> Names => ScenarioTable.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Holds(string scenario) =>
        await ScenarioTable.PlayAsync(scenario, await ScriptedStage.LikeSlackAsync());
}
