using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Core.Chat;
using NegotiationBot.Tests.Emulators.Slack;

namespace NegotiationBot.Tests.Chat;

/// <summary>What <c>doctor</c> finds out from Slack.</summary>
public sealed class SlackDoctorTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_everything_right_it_says_what_is_open()
    {
        await using var stage = await SlackStage.StartAsync();

        var findings = await CheckOf(stage).CheckAsync(Token);

        findings.ShouldAllBe(finding => finding.IsWell);
        findings
            .Select(finding => finding.Sentence)
            .ShouldBe([
                "Slack:BotTokens:0 opens the workspace Team T500",
                "Team T500 grants every scope",
                "Slack:BotTokens:1 opens the workspace Team T600",
                "Team T600 grants every scope",
                "Slack:AppToken opens a socket",
            ]);
        (await CheckOf(stage).FindDisplayNamesAsync(Token)).ShouldBe(["NegotiationBot"]);
    }

    [Fact]
    public async Task Each_fault_is_said_with_its_mend_and_without_a_token()
    {
        await using var stage = await SlackStage.StartAsync();
        stage.Slack.World.Revoked["xoxb-T500"] = "token_revoked";
        stage.Slack.World.Revoked[SlackEmulator.AppToken] = "not_allowed_token_type";
        stage.Slack.Scopes = stage.Slack.Scopes.Replace(",reactions:write", "", StringComparison.Ordinal);

        var findings = await CheckOf(stage).CheckAsync(Token);

        var faults = findings.Where(finding => !finding.IsWell).Select(finding => finding.Sentence).ToList();
        faults[0]
            .ShouldBe(
                "Slack:BotTokens:0: the token is not valid any more (token_revoked): install the app again and copy the new token."
            );
        faults[1]
            .ShouldBe("Team T600 does not grant reactions:write: take over the manifest and install the app again");
        faults[2].ShouldStartWith("Slack:AppToken: the token is of the wrong kind");
        findings.ShouldAllBe(finding => !finding.Sentence.Contains("xoxb-T") && !finding.Sentence.Contains("xapp-1"));
    }

    [Fact]
    public async Task A_Slack_that_cannot_be_reached_is_a_finding_too()
    {
        await using var stage = await SlackStage.StartAsync();
        stage.Slack.Fail("auth.test", [.. Enumerable.Repeat(SlackFault.Down, 4)]);

        var findings = await CheckOf(stage).CheckAsync(Token);

        findings[0].IsWell.ShouldBeFalse();
        findings[0].Sentence.ShouldBe("Slack:BotTokens:0: Slack answered auth.test with 500.");
        findings[1].IsWell.ShouldBeTrue();
    }

    private static IPlatformCheck CheckOf(SlackStage stage) =>
        stage.Bot.Services.GetServices<IPlatformCheck>().Single();
}
