using NegotiationBot.Chat.Console;
using Spectre.Console;

namespace NegotiationBot.Cli.Eval;

/// <summary>Evaluations as a table.</summary>
internal static class EvalTable
{
    private const int WidthOfAPipe = 120;

    public static void Write(Terminal terminal, IReadOnlyList<Evaluation> evaluations)
    {
        var table = new Table()
            .Border(TableBorder.Markdown)
            .AddColumns("type", "questions", "right", "first", "shown", "speakers")
            .AddColumns("refused rightly", "refused wrongly", "forbidden");
        foreach (var row in evaluations)
        {
            table.AddRow(
                row.Type,
                $"{row.Count}",
                $"{row.Right}",
                row.First,
                row.Shown,
                row.Speakers,
                row.RefusedRightly,
                row.RefusedWrongly,
                $"{row.Forbidden}"
            );
        }
        Print(terminal, table);
    }

    /// <summary>As wide as the terminal, and wide enough where the output goes elsewhere.</summary>
    public static void Print(Terminal terminal, Table table)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Out) });
        if (!terminal.IsInteractive)
        {
            console.Profile.Width = WidthOfAPipe;
        }
        console.Write(table);
    }
}
