using NegotiationBot.Tests.Chat.Scenarios;

namespace NegotiationBot.Tests.Chat;

/// <summary>The table of scenarios in memory, with the traits of either platform.</summary>
public sealed class ScriptedScenarioTests
{
    public static TheoryData<string> Names => ScenarioTable.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task With_the_traits_of_Discord(string scenario) =>
        await ScenarioTable.PlayAsync(scenario, await ScriptedStage.LikeDiscordAsync());

    [Theory]
    [MemberData(nameof(Names))]
    public async Task With_the_traits_of_Slack(string scenario) =>
        await ScenarioTable.PlayAsync(scenario, await ScriptedStage.LikeSlackAsync());
}
