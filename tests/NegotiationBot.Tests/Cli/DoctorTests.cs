using System.Diagnostics;
using NegotiationBot.Tests.Drivers;
using NegotiationBot.Tests.Emulators.Discord;
using NegotiationBot.Tests.Emulators.Slack;

namespace NegotiationBot.Tests.Cli;

/// <summary><c>doctor</c> as an admin runs it, with the platforms configured.</summary>
public sealed class DoctorTests : IAsyncLifetime
{
    private readonly Bot _home = new();
    private SlackEmulator _slack = null!;
    private DiscordEmulator _discord = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _slack = await SlackEmulator.StartAsync(() => DateTimeOffset.UtcNow);
        _slack.World.Teams["T1"] = new SlackTeam("T1", "xoxb-T1", "UBOT", "B1");
        _discord = await DiscordEmulator.StartAsync(() => DateTimeOffset.UtcNow, TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        await _slack.DisposeAsync();
        await _discord.DisposeAsync();
        _home.Dispose();
    }

    [Fact]
    public async Task A_bot_that_bears_the_name_of_somebody_whom_it_quotes_is_a_fault()
    {
        _slack.BotName = "Vladimir Putin";
        _discord.Behaviour.BotName = "Zelenskyy";

        var told = await RunAsync();

        told.ExitCode.ShouldBe(1);
        Faults(told)
            .ShouldBe(
                [
                    "!!  discord       the bot is called \"Zelenskyy\", as somebody whom it quotes: give it another name, or its words are taken for theirs",
                    "!!  slack         the bot is called \"Vladimir Putin\", as somebody whom it quotes: give it another name, or its words are taken for theirs",
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public async Task A_bot_with_a_name_of_its_own_is_well()
    {
        var told = await RunAsync();

        Faults(told).ShouldBeEmpty(told.Error);
        told.ExitCode.ShouldBe(0);
    }

    private static IEnumerable<string> Faults(BotResult told) =>
        told.Out.Split('\n').Where(line => line.StartsWith("!!", StringComparison.Ordinal));

    private async Task<BotResult> RunAsync()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "NegotiationBot.dll");
        var start = new ProcessStartInfo("dotnet", [program, "doctor", "--data", _home.Data])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["NEGOTIATIONBOT_Slack__BotTokens__0"] = "xoxb-T1",
                ["NEGOTIATIONBOT_Slack__AppToken"] = SlackEmulator.AppToken,
                ["NEGOTIATIONBOT_Slack__ApiUrl"] = _slack.ApiUrl,
                ["NEGOTIATIONBOT_Discord__Token"] = DiscordEmulator.Token,
                ["NEGOTIATIONBOT_Discord__ApiUrl"] = _discord.ApiUrl,
                ["NEGOTIATIONBOT_Operator__Name"] = "The Velm Reading Circle",
                ["NEGOTIATIONBOT_Operator__Contact"] = "desk@velm.example",
                ["NEGOTIATIONBOT_Operator__PrivacyUrl"] = "https://velm.example/privacy",
            },
        };
        using var doctor = Process.Start(start)!;
        var output = doctor.StandardOutput.ReadToEndAsync(Token);
        var error = doctor.StandardError.ReadToEndAsync(Token);
        await doctor.WaitForExitAsync(Token);
        return new BotResult(doctor.ExitCode, await output, await error);
    }
}
