namespace NegotiationBot.Training.Trees;

/// <summary>Grows one tree, always splitting the leaf that gains most.</summary>
internal sealed class TreeGrower(TrainingRows data, TreeOptions options, int[] features)
{
    private readonly record struct Sums(double Gradient, double Curvature, int Count)
    {
        public static Sums operator +(Sums a, Sums b) =>
            new(a.Gradient + b.Gradient, a.Curvature + b.Curvature, a.Count + b.Count);

        public static Sums operator -(Sums a, Sums b) =>
            new(a.Gradient - b.Gradient, a.Curvature - b.Curvature, a.Count - b.Count);
    }

    private sealed record Leaf(GrownNode Node, int[] Rows, Sums Sums, double Gain, int Feature, int Bin);

    public GrownNode Grow(int[] rows)
    {
        var root = new GrownNode();
        var leaves = new List<Leaf> { Look(root, rows) };
        while (leaves.Count < options.Leaves && leaves.MaxBy(leaf => leaf.Gain) is { Gain: > 1e-6 } best)
        {
            leaves.Remove(best);
            var column = data.Binned[best.Feature];
            var below = new GrownNode();
            var notBelow = new GrownNode();
            best.Node.Split = (best.Feature, data.Bins.BorderAbove(best.Feature, best.Bin), below, notBelow);
            leaves.Add(Look(below, [.. best.Rows.Where(row => column[row] <= best.Bin)]));
            leaves.Add(Look(notBelow, [.. best.Rows.Where(row => column[row] > best.Bin)]));
        }
        return root;
    }

    private Leaf Look(GrownNode node, int[] rows)
    {
        var sums = new Sums();
        foreach (var row in rows)
        {
            sums += new Sums(data.Gradient[row], data.Curvature[row], 1);
        }
        node.Value = -options.Shrinkage * sums.Gradient / (sums.Curvature + options.Ridge);
        var best = new Leaf(node, rows, sums, 0, -1, -1);
        foreach (var feature in features)
        {
            best = BestSplit(best, feature);
        }
        return best;
    }

    private Leaf BestSplit(Leaf best, int feature)
    {
        var bins = data.Bins.CountOf(feature);
        if (bins < 2)
        {
            return best;
        }
        var (gradient, curvature, count) = (new double[bins], new double[bins], new int[bins]);
        var column = data.Binned[feature];
        foreach (var row in best.Rows)
        {
            var bin = column[row];
            gradient[bin] += data.Gradient[row];
            curvature[bin] += data.Curvature[row];
            count[bin]++;
        }
        var left = new Sums();
        for (var bin = 0; bin + 1 < bins; bin++)
        {
            left += new Sums(gradient[bin], curvature[bin], count[bin]);
            var right = best.Sums - left;
            if (left.Count < options.FewestInLeaf || right.Count < options.FewestInLeaf)
            {
                continue;
            }
            var gain = Worth(left) + Worth(right) - Worth(best.Sums);
            if (gain > best.Gain)
            {
                best = best with { Gain = gain, Feature = feature, Bin = bin };
            }
        }
        return best;
    }

    private double Worth(Sums sums) => sums.Gradient * sums.Gradient / (sums.Curvature + options.Ridge);
}
