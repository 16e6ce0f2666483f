using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NegotiationBot.Chat.Console;
using NegotiationBot.Hosting;

namespace NegotiationBot.Cli;

/// <summary>What every command shares: its streams, the data folder, and the one place where failures become sentences.</summary>
/// <param name="configure">See <see cref="BotHost.Build"/>.</param>
public sealed class CliContext(Terminal terminal, Action<HostApplicationBuilder>? configure)
{
    public Terminal Terminal { get; } = terminal;

    /// <summary>Recursive: it may stand before or after the command.</summary>
    public Option<string?> DataOption { get; } =
        new("--data")
        {
            Description = "The folder that holds the database (default: data).",
            HelpName = "DIR",
            Recursive = true,
        };

    /// <summary>Runs a command with the bot's services; nothing is opened before the command asks for it.</summary>
    /// <returns>The command's exit code, or that of its failure.</returns>
    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "The outermost edge: whatever happens becomes one sentence and an exit code."
    )]
    public async Task<int> RunAsync(
        ParseResult parsed,
        Func<CliContext, IServiceProvider, CancellationToken, Task<int>> command,
        CancellationToken cancellationToken
    )
    {
        try
        {
            using var host = BotHost.Build(parsed.GetValue(DataOption), configure);
            host.Services.GetRequiredService<IStartupValidator>().Validate();
            return await command(this, host.Services, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Complain("Stopped; what was done so far is kept.", ExitCode.Failed);
        }
        catch (Exception exception)
        {
            return Complain(
                Complaint.About(exception),
                exception is UsageException ? ExitCode.WrongUsage : ExitCode.Failed
            );
        }
    }

    /// <summary>Says on standard error, in one line, what is wrong.</summary>
    public int Complain(string sentence, int exitCode)
    {
        Terminal.Error.WriteLine(sentence);
        return exitCode;
    }
}
