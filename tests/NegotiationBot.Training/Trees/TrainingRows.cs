namespace NegotiationBot.Training.Trees;

/// <summary>All candidates of all groups as rows: their binned features, their scores so far and the derivatives of the loss.</summary>
internal sealed class TrainingRows
{
    private readonly IReadOnlyList<Group> _groups;
    private readonly int[] _first;
    private readonly float[][] _values;

    public TrainingRows(IReadOnlyList<Group> groups)
    {
        _groups = groups;
        _first = new int[groups.Count + 1];
        for (var g = 0; g < groups.Count; g++)
        {
            _first[g + 1] = _first[g] + groups[g].Candidates.Count;
        }
        _values = [.. groups.SelectMany(group => group.Candidates)];
        Bins = new Bins(_values);
        Binned = new byte[Bins.Features][];
        for (var feature = 0; feature < Bins.Features; feature++)
        {
            var column = new byte[_values.Length];
            for (var row = 0; row < column.Length; row++)
            {
                column[row] = Bins.Of(feature, _values[row][feature]);
            }
            Binned[feature] = column;
        }
        Scores = new double[_values.Length];
        Gradient = new double[_values.Length];
        Curvature = new double[_values.Length];
    }

    public Bins Bins { get; }

    /// <summary>By feature, then by row.</summary>
    public byte[][] Binned { get; }

    public double[] Gradient { get; }

    public double[] Curvature { get; }

    private double[] Scores { get; }

    /// <summary>Gradient and curvature of the loss at the scores so far.</summary>
    public void Derive()
    {
        for (var g = 0; g < _groups.Count; g++)
        {
            var (group, first) = (_groups[g], _first[g]);
            if (group.Candidates.Count == 1)
            {
                var p = 1 / (1 + Math.Exp(-Scores[first]));
                Set(first, p, group.IsRight[0] ? 1 : 0, group.Weight);
                continue;
            }
            var shares = Shares(first, group.Candidates.Count);
            var right = Enumerable.Range(0, shares.Length).Where(i => group.IsRight[i]).Sum(i => shares[i]);
            for (var i = 0; i < shares.Length; i++)
            {
                Set(first + i, shares[i], group.IsRight[i] ? shares[i] / Math.Max(1e-12, right) : 0, group.Weight);
            }
        }
    }

    /// <summary>The rows of some of the groups.</summary>
    public int[] Draw(Random random, double share)
    {
        var rows = new List<int>(_values.Length);
        for (var g = 0; g < _groups.Count; g++)
        {
            if (random.NextDouble() < share)
            {
                rows.AddRange(Enumerable.Range(_first[g], _first[g + 1] - _first[g]));
            }
        }
        return [.. rows];
    }

    public void Add(GrownNode tree)
    {
        for (var row = 0; row < _values.Length; row++)
        {
            Scores[row] += tree.Score(_values[row]);
        }
    }

    private void Set(int row, double p, double target, double weight)
    {
        Gradient[row] = weight * (p - target);
        Curvature[row] = weight * Math.Max(1e-6, p * (1 - p));
    }

    private double[] Shares(int first, int count)
    {
        var shares = new double[count];
        var highest = Scores.AsSpan(first, count).ToArray().Max();
        for (var i = 0; i < count; i++)
        {
            shares[i] = Math.Exp(Scores[first + i] - highest);
        }
        var sum = shares.Sum();
        for (var i = 0; i < count; i++)
        {
            shares[i] /= sum;
        }
        return shares;
    }
}
