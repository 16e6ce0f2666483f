namespace NegotiationBot.Benchmarks;

/// <summary>Figures side by side: a row a measure, a column for each that was measured.</summary>
internal sealed class Table(string title)
{
    private readonly List<(string Name, IReadOnlyDictionary<string, string> Cells)> _columns = [];

    public void Add(string name, IReadOnlyDictionary<string, string> cells) => _columns.Add((name, cells));

    /// <summary>As Markdown.</summary>
    public void Print()
    {
        string[] measures = [.. _columns.SelectMany(column => column.Cells.Keys).Distinct()];
        var first = measures.Append(title).Max(measure => measure.Length);
        var widths = _columns
            .Select(column => column.Cells.Values.Append(column.Name).Max(cell => cell.Length))
            .ToArray();
        PrintRow(title, _columns.Select(column => column.Name));
        PrintRow(new string('-', first), widths.Select(width => new string('-', width)));
        foreach (var measure in measures)
        {
            PrintRow(measure, _columns.Select(column => column.Cells.GetValueOrDefault(measure, "")));
        }
        Console.WriteLine();

        void PrintRow(string head, IEnumerable<string> cells) =>
            Console.WriteLine(
                $"| {head.PadRight(first)} | {string.Join(" | ", cells.Zip(widths, (cell, width) => cell.PadRight(width)))} |"
            );
    }
}
