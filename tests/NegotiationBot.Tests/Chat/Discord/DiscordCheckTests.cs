using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Chat.Discord;
using NegotiationBot.Core.Chat;
using NegotiationBot.Hosting;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Emulators.Discord;
using NegotiationBot.Tests.Storage;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>What <c>doctor</c> finds on Discord.</summary>
public sealed class DiscordCheckTests
{
    private const string Key = "00000000000000000000000000000000000000000000000000000000000000aa";

    [Fact]
    public async Task Where_all_is_well_it_says_so()
    {
        var findings = await CheckAsync();

        findings.ShouldAllBe(finding => finding.IsWell);
        Sentences(findings).ShouldContain("the token is that of Negotiation Bot");
        Sentences(findings).ShouldContain("it is in 2 servers");
        Sentences(findings).ShouldContain("commands come over the gateway");
    }

    [Fact]
    public async Task A_wrong_token_is_told_with_its_mend_and_never_repeated()
    {
        var findings = await CheckAsync(settings: new() { ["Discord:Token"] = "another.token" });

        Sentences(findings)
            .ShouldBe(["the token is not accepted: give Discord:Token the one of the portal (Bot, Reset Token)"]);
    }

    [Fact]
    public async Task An_intent_that_is_configured_and_not_switched_on_is_told()
    {
        var findings = await CheckAsync(settings: new() { ["Discord:MessageContent"] = "true" });

        findings.Where(finding => !finding.IsWell).ShouldHaveSingleItem().Sentence.ShouldContain("the intent is off");
    }

    [Fact]
    public async Task A_missing_permission_is_told_for_each_server()
    {
        var findings = await CheckAsync(emulator => emulator.World.BotPermissions &= ~(1L << 16));

        findings
            .Where(finding => !finding.IsWell)
            .Select(finding => finding.Sentence)
            .ShouldBe([
                "in Server 500 (500) it lacks Read Message History, to reply, and to find its post after a crash: give it to its role",
                "in Server 600 (600) it lacks Read Message History, to reply, and to find its post after a crash: give it to its role",
            ]);
    }

    [Fact]
    public async Task More_than_it_needs_is_told_too()
    {
        var findings = await CheckAsync(emulator => emulator.World.BotPermissions = 1L << 3);

        findings.Where(finding => !finding.IsWell).ShouldAllBe(finding => finding.Sentence.Contains("administrator"));
    }

    [Fact]
    public async Task An_address_in_the_portal_and_none_here_is_told()
    {
        var findings = await CheckAsync(emulator =>
            emulator.Behaviour.InteractionsAddress = "https://bot.example/discord/interactions"
        );

        findings
            .Where(finding => !finding.IsWell)
            .ShouldHaveSingleItem()
            .Sentence.ShouldStartWith("the portal has an Interactions Endpoint URL");
    }

    [Fact]
    public async Task A_key_of_another_application_is_told()
    {
        var findings = await CheckAsync(
            settings: new() { ["Discord:PublicKey"] = Key, ["Web:Listen"] = "http://127.0.0.1:0" }
        );

        findings
            .Where(finding => !finding.IsWell)
            .ShouldHaveSingleItem()
            .Sentence.ShouldStartWith("Discord:PublicKey is not that of this application");
    }

    [Fact]
    public async Task A_Discord_that_cannot_be_reached_is_told()
    {
        var findings = await CheckAsync(settings: new() { ["Discord:ApiUrl"] = "http://127.0.0.1:1/" });

        findings.ShouldHaveSingleItem().Sentence.ShouldBe("Discord does not answer GET applications/@me.");
    }

    private static IEnumerable<string> Sentences(IReadOnlyList<CheckFinding> findings) =>
        findings.Select(finding => finding.Sentence);

    private static async Task<IReadOnlyList<CheckFinding>> CheckAsync(
        Action<DiscordEmulator>? prepare = null,
        Dictionary<string, string?>? settings = null
    )
    {
        await using var emulator = await DiscordEmulator.StartAsync(() => PlayingBot.Start, TimeProvider.System);
        prepare?.Invoke(emulator);
        using var folder = new TemporaryFolder();
        using var host = BotHost.Build(
            folder.Path,
            builder =>
            {
                builder.Configuration.AddInMemoryCollection([
                    new("Operator:Name", "The Velm Reading Circle"),
                    new("Operator:Contact", "desk@velm.example"),
                    new("Operator:PrivacyUrl", "https://velm.example/privacy"),
                    new("Discord:Token", DiscordEmulator.Token),
                    new("Discord:ApiUrl", emulator.ApiUrl),
                ]);
                builder.Configuration.AddInMemoryCollection(settings ?? []);
                builder.Services.AddKeyedSingleton<TimeProvider>(FromWireAttribute.WireKey, new HastyClock());
                builder.Services.AddDiscord(new DiscordOptions());
            }
        );
        return await host
            .Services.GetRequiredService<IPlatformCheck>()
            .CheckAsync(TestContext.Current.CancellationToken);
    }
}
