using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NegotiationBot.Chat.Discord.Gateway;
using NegotiationBot.Tests.Chat.Discord;
using NegotiationBot.Tests.Emulators.Discord;

namespace NegotiationBot.ChatLibraries.Tests;

/// <summary>The gateway over the connections of Discord.Net.</summary>
public sealed class DiscordNetGatewayTests : GatewayTests
{
    [Fact]
    public async Task A_token_that_opens_nothing_ends_the_gateway_and_not_the_bot()
    {
        await using var stage = await RaiseAsync(emulator =>
            emulator.Faults.Plan("GET applications/@me", new Answers(401), new Answers(401))
        );

        var gateway = stage.Bot.Services.GetRequiredService<IGateway>();
        await ((BackgroundService)gateway).ExecuteTask!;

        gateway.Refusal!.ShouldContain("401");
        stage.Emulator.Socket.Identified.ShouldBe(0);
    }

    [Fact]
    public async Task While_Discord_is_down_it_asks_again()
    {
        await using var stage = await RaiseAsync(emulator =>
            emulator.Faults.Plan("GET users/@me", new Answers(500), new Answers(503))
        );

        await AskAsync(stage);

        stage.Emulator.Socket.Identified.ShouldBe(1);
    }

    protected override Task<DiscordStage> RaiseAsync() => RaiseAsync(_ => { });

    private static Task<DiscordStage> RaiseAsync(Action<DiscordEmulator> prepare) =>
        DiscordStage.StartAsync(prepare: prepare, instead: services => services.UseChatLibraries());
}
