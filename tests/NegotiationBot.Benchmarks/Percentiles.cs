namespace NegotiationBot.Benchmarks;

/// <summary>Durations of many runs of the same thing, in milliseconds.</summary>
internal sealed class Percentiles(IEnumerable<TimeSpan> durations)
{
    private readonly double[] _sorted = [.. durations.Select(duration => duration.TotalMilliseconds).Order()];

    /// <summary>The nearest-rank percentile.</summary>
    public double At(double share) =>
        _sorted.Length == 0 ? double.NaN : _sorted[Math.Min(_sorted.Length - 1, (int)(share * _sorted.Length))];

    /// <summary>How many of them fit into a second.</summary>
    public double PerSecond => 1000 * _sorted.Length / _sorted.Sum();

    public override string ToString() => FormattableString.Invariant($"p50 {At(.5):0.000} ms, p99 {At(.99):0.000} ms");
}
