using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NegotiationBot.Chat.Console;
using NegotiationBot.Core.Commands;
using NegotiationBot.Hosting;
using NegotiationBot.Storage;

namespace NegotiationBot.Cli;

/// <summary>No command: the bot itself; with no chat platform configured, a chat on the terminal.</summary>
internal static class ChatCliCommand
{
    public static async Task<int> RunAsync(
        CliContext context,
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        using var botLock = BotLock.Take(services.GetRequiredService<DataFolder>().Location);
        await services.OpenCorpusAsync(cancellationToken);
        if (context.Terminal.IsInteractive)
        {
            await context.Terminal.Out.WriteLineAsync(
                "Ask about the corpus. /help lists what else there is; /quit leaves."
            );
        }
        // From here on the index follows what commands beside the bot do to the corpus.
        var host = services.GetRequiredService<IHost>();
        await host.StartAsync(cancellationToken);
        var commands = services.GetRequiredService<ChatCommands>();
        var clock = services.GetRequiredService<TimeProvider>();
        await new TerminalChat(context.Terminal, commands, clock).RunAsync(cancellationToken);
        await host.StopAsync(cancellationToken);
        return ExitCode.Done;
    }
}
