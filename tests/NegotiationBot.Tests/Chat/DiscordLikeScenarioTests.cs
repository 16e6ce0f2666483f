using NegotiationBot.Tests.Chat.Scenarios;

namespace NegotiationBot.Tests.Chat;

/// <summary>The table of scenarios in memory, with the traits of Discord.</summary>
public sealed class DiscordLikeScenarioTests
{
    public static TheoryData<string> Names => ScenarioTable.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Holds(string scenario) =>
        await ScenarioTable.PlayAsync(scenario, await ScriptedStage.LikeDiscordAsync());
}
