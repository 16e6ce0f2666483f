using NegotiationBot.Tests.Chat;
using NegotiationBot.Tests.Chat.Scenarios;

namespace NegotiationBot.ChatLibraries.Tests;

/// <summary>The table of scenarios on the emulated Slack, with its envelopes from SlackNet.</summary>
public sealed class SlackNetScenarioTests
{
    public static TheoryData<string> Names => ScenarioTable.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Holds(string scenario) =>
        await ScenarioTable.PlayAsync(
            scenario,
            await SlackStage.StartAsync(_ => { }, overHttp: false, services => services.UseChatLibraries())
        );
}
