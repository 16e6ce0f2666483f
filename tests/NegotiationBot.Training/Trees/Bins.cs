namespace NegotiationBot.Training.Trees;

/// <summary>Each feature cut into at most <see cref="Most"/> ranges of about as many values each, so that a split is found by counting.</summary>
internal sealed class Bins
{
    public const int Most = 48;

    private readonly float[][] _borders;

    public Bins(IReadOnlyList<float[]> rows)
    {
        var features = rows[0].Length;
        _borders = new float[features][];
        for (var feature = 0; feature < features; feature++)
        {
            var values = rows.Select(row => row[feature]).Order().ToArray();
            _borders[feature] = Borders(values);
        }
    }

    public int Features => _borders.Length;

    public int CountOf(int feature) => _borders[feature].Length + 1;

    /// <summary>The number of the range that a value falls into: how many borders are not above it.</summary>
    public byte Of(int feature, float value)
    {
        var at = Array.BinarySearch(_borders[feature], value);
        return (byte)(at >= 0 ? at + 1 : ~at);
    }

    /// <summary>What lies below range <paramref name="bin"/> + 1 is less than this.</summary>
    public float BorderAbove(int feature, int bin) => _borders[feature][bin];

    private static float[] Borders(float[] sorted)
    {
        var distinct = sorted.Distinct().ToArray();
        if (distinct.Length <= Most)
        {
            return [.. distinct.Skip(1).Zip(distinct, (value, before) => (value + before) / 2)];
        }
        return
        [
            .. Enumerable
                .Range(1, Most - 1)
                .Select(i => sorted[(int)((long)i * sorted.Length / Most)])
                .Distinct()
                .Where(border => border > sorted[0]),
        ];
    }
}
