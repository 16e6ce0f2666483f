namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>
/// What must hold on every platform. A platform's test class takes <see cref="Names"/> as its theory data and plays each on a stage of its own:
/// <c>await ScenarioTable.PlayAsync(name, await DiscordStage.StartAsync());</c>
/// </summary>
public static class ScenarioTable
{
    private static readonly Dictionary<string, Scenario> Scenarios = new[]
    {
        Asking.Scenarios,
        Layouts.Scenarios,
        Conversing.Scenarios,
        Pressing.Scenarios,
        Checking.Scenarios,
        Moderating.Scenarios,
        Keeping.Scenarios,
        Correcting.Scenarios,
        Protecting.Scenarios,
        Failing.Scenarios,
    }
        .SelectMany(group => group)
        .ToDictionary(scenario => scenario.Name);

    public static TheoryData<string> Names => [.. Scenarios.Keys];

    public static async Task PlayAsync(string name, IStage stage)
    {
        await using (stage)
        {
            await Scenarios[name].Play(new Scene(stage));
        }
    }
}
