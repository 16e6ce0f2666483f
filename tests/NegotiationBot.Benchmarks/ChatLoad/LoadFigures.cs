using System.Globalization;

namespace NegotiationBot.Benchmarks.ChatLoad;

/// <summary>What came of a load. Memory is the bot's working set, in megabytes.</summary>
internal sealed record LoadFigures(
    TimeSpan StartUp,
    double IdleMemory,
    IReadOnlyList<TimeSpan> Acknowledged,
    IReadOnlyCollection<int> Answered,
    int Sent,
    TimeSpan Asking,
    TimeSpan Drain,
    TimeSpan ProcessorTime,
    IReadOnlyList<double> Memory,
    double MemoryAfter,
    int Violations
)
{
    /// <summary>How much more memory than after the first third is none.</summary>
    private const double Flat = 1.1;

    public IReadOnlyDictionary<string, string> Cells
    {
        get
        {
            var answered = Answered.Distinct().Count();
            var acknowledged = new Percentiles(Acknowledged);
            var third = Memory[Memory.Count / 3];
            return new Dictionary<string, FormattableString>
            {
                ["sent"] = $"{Sent} in {Asking.TotalSeconds:0.0} s",
                ["acknowledged"] = $"{Acknowledged.Count}",
                ["acknowledged p50 / p99"] = $"{acknowledged.At(.5):0} / {acknowledged.At(.99):0} ms",
                ["answered"] = $"{answered}",
                ["lost"] = $"{Sent - answered}",
                ["answered twice"] = $"{Answered.Count - answered}",
                ["bodies refused"] = $"{Violations}",
                ["drained after the last question"] = $"{Drain.TotalSeconds:0.0} s",
                ["processor time, all threads"] = $"{ProcessorTime.TotalSeconds:0.0} s",
                ["memory idle"] = $"{IdleMemory:0} MB",
                ["memory at start / a third in / at the end"] = $"{Memory[0]:0} / {third:0} / {Memory[^1]:0} MB",
                ["memory after"] = $"{MemoryAfter:0} MB",
                ["memory flat"] = $"{(Memory[^1] <= third * Flat ? "yes" : "no")}",
                ["start-up to connected"] = $"{StartUp.TotalSeconds:0.0} s",
            }.ToDictionary(cell => cell.Key, cell => cell.Value.ToString(CultureInfo.InvariantCulture));
        }
    }
}
