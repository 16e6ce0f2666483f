using NegotiationBot.Chat.Console;
using Spectre.Console;

namespace NegotiationBot.Cli.Corpus;

/// <summary>Shows on a terminal how far an import is; in a pipe it shows nothing.</summary>
internal sealed class ImportProgress(Terminal terminal, bool isShown)
{
    private readonly IAnsiConsole _console = AnsiConsole.Create(
        new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.StyledError) }
    );

    /// <param name="total">In bytes.</param>
    /// <param name="work">Is given what to call with the bytes read so far.</param>
    public Task RunAsync(long total, Func<Action<long>, Task> work) =>
        isShown
            ? _console
                .Progress()
                .AutoClear(true)
                .Columns(
                    new TaskDescriptionColumn(),
                    new ProgressBarColumn(),
                    new PercentageColumn(),
                    new RemainingTimeColumn()
                )
                .StartAsync(context =>
                {
                    var reading = context.AddTask("Reading", maxValue: Math.Max(1, total));
                    return work(read => reading.Value = read);
                })
            : work(_ => { });

    /// <summary>Says something above the bar.</summary>
    public void Say(string line)
    {
        if (isShown)
        {
            _console.WriteLine(PlainTextWriter.Plain(line));
        }
        else
        {
            terminal.Error.WriteLine(line);
        }
    }
}
