using System.Globalization;
using NegotiationBot.Chat.Console;
using Spectre.Console;

namespace NegotiationBot.Cli.Eval.Attributions;

/// <summary>Scores of attribution as a table.</summary>
internal static class AttributionTable
{
    public static void Write(Terminal terminal, IReadOnlyList<AttributionScore> scores)
    {
        var table = new Table()
            .Border(TableBorder.Markdown)
            .AddColumns("kind", "marked", "found", "matched", "right", "precision", "recall", "F1");
        foreach (var score in scores)
        {
            table.AddRow(
                score.Kind,
                $"{score.Marked}",
                $"{score.Found}",
                $"{score.Matched}",
                $"{score.Right}",
                Percent(score.Precision),
                Percent(score.Recall),
                Percent(score.F1)
            );
        }
        EvalTable.Print(terminal, table);
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.0} %");
}
