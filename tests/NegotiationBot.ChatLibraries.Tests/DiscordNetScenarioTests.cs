using NegotiationBot.Tests.Chat.Discord;
using NegotiationBot.Tests.Chat.Scenarios;

namespace NegotiationBot.ChatLibraries.Tests;

/// <summary>The table of scenarios on the emulated Discord, with its events from Discord.Net.</summary>
public sealed class DiscordNetScenarioTests
{
    public static TheoryData<string> Names => ScenarioTable.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Holds(string scenario) =>
        await ScenarioTable.PlayAsync(
            scenario,
            await DiscordStage.StartAsync(instead: services => services.UseChatLibraries())
        );
}
