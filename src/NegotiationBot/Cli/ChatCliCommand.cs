using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NegotiationBot.Chat.Console;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Hosting;
using NegotiationBot.Storage;

namespace NegotiationBot.Cli;

/// <summary>No command: the bot itself, on every chat platform that is configured; with none, a chat on the terminal.</summary>
internal static class ChatCliCommand
{
    public static async Task<int> RunAsync(
        CliContext context,
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        using var botLock = BotLock.Take(services.GetRequiredService<DataFolder>().Location);
        // From the start of the host on the index follows what commands beside the bot do to the corpus.
        var host = services.GetRequiredService<IHost>();
        var platforms = services.GetServices<IChatPlatform>().ToList();
        if (platforms.Count > 0)
        {
            await RunOnPlatformsAsync(context, host, platforms, cancellationToken);
        }
        else
        {
            await RunOnTerminalAsync(context, host, cancellationToken);
        }
        return ExitCode.Done;
    }

    /// <summary>A community is never answered from the sample.</summary>
    private static async Task RunOnPlatformsAsync(
        CliContext context,
        IHost host,
        IReadOnlyList<IChatPlatform> platforms,
        CancellationToken cancellationToken
    )
    {
        await host.Services.OpenDataAsync(cancellationToken);
        await host.Services.OpenIndexAsync(cancellationToken);
        await host.StartAsync(cancellationToken);
        context.Terminal.Error.WriteLine(
            $"Running on {string.Join(" and ", platforms.Select(platform => platform.Name))}."
        );
        await host.WaitForShutdownAsync(cancellationToken);
    }

    private static async Task RunOnTerminalAsync(CliContext context, IHost host, CancellationToken cancellationToken)
    {
        await host.Services.OpenCorpusAsync(cancellationToken);
        if (context.Terminal.IsInteractive)
        {
            await context.Terminal.Out.WriteLineAsync(
                "Ask about the corpus. /help lists what else there is; /quit leaves."
            );
        }
        await host.StartAsync(cancellationToken);
        var commands = host.Services.GetRequiredService<ChatCommands>();
        var suppressions = host.Services.GetRequiredService<Suppressions>();
        var clock = host.Services.GetRequiredService<TimeProvider>();
        await new TerminalChat(context.Terminal, commands, suppressions, clock).RunAsync(cancellationToken);
        await host.StopAsync(cancellationToken);
    }
}
