using System.Globalization;

namespace NegotiationBot.Core.Quotes.Choice;

/// <summary>
/// A sum of small regression trees (J. Friedman, "Greedy function approximation: a gradient boosting machine", 2001). Each tree asks whether features
/// lie below thresholds and adds the value of the leaf it ends in. Immutable.
/// </summary>
public sealed class BoostedTrees
{
    private readonly int[] _roots;
    private readonly Node[] _nodes;
    private readonly TreeQuestions _questions;

    private BoostedTrees(int[] roots, Node[] nodes)
    {
        (_roots, _nodes) = (roots, nodes);
        _questions = QuestionsOf(roots);
    }

    /// <summary>Reads trees, one a line: a leaf is its value, a branch <c>(feature threshold below not-below)</c>.</summary>
    /// <exception cref="FormatException">A line is no tree.</exception>
    public static BoostedTrees Parse(IEnumerable<string> lines)
    {
        var roots = new List<int>();
        var nodes = new List<Node>();
        foreach (var line in lines)
        {
            var at = 0;
            roots.Add(ReadNode(line, ref at, nodes));
        }
        return new BoostedTrees([.. roots], [.. nodes]);
    }

    /// <summary>The score of each of several candidates by their features.</summary>
    public double[] Score(ReadOnlySpan<float[]> candidates) => _questions.Score(candidates);

    /// <summary>
    /// What each feature adds to the score: along the way through a tree, each step changes the mean of the leaves below, and the change is the feature's
    /// whose question made it (A. Saabas, "Interpreting random forests", 2014). The means of the whole trees are left out.
    /// </summary>
    public double[] Contributions(ReadOnlySpan<float> features)
    {
        var contributions = new double[features.Length];
        foreach (var root in _roots)
        {
            var node = _nodes[root];
            while (node.Feature >= 0)
            {
                var next = _nodes[features[node.Feature] < node.Value ? node.Below : node.NotBelow];
                contributions[node.Feature] += next.Mean - node.Mean;
                node = next;
            }
        }
        return contributions;
    }

    private TreeQuestions QuestionsOf(int[] roots)
    {
        var builder = new TreeQuestions.Builder();
        foreach (var root in roots)
        {
            builder.BeginTree();
            Add(builder, _nodes[root]);
        }
        return builder.Build();
    }

    private void Add(TreeQuestions.Builder builder, Node node)
    {
        if (node.Feature < 0)
        {
            builder.AddLeaf(node.Value);
            return;
        }
        var first = builder.LeavesOfTree;
        Add(builder, _nodes[node.Below]);
        builder.AddQuestion(node.Feature, node.Value, first);
        Add(builder, _nodes[node.NotBelow]);
    }

    private static int ReadNode(string line, ref int at, List<Node> nodes)
    {
        if (at < line.Length && line[at] == '(')
        {
            at++;
            var feature = int.Parse(ReadWord(line, ref at), CultureInfo.InvariantCulture);
            var threshold = ReadNumber(line, ref at);
            var below = ReadNode(line, ref at, nodes);
            Skip(line, ref at, ' ');
            var notBelow = ReadNode(line, ref at, nodes);
            Skip(line, ref at, ')');
            nodes.Add(new Node(feature, threshold, below, notBelow, (nodes[below].Mean + nodes[notBelow].Mean) / 2));
        }
        else
        {
            var value = float.Parse(ReadUntil(line, ref at, " )"), CultureInfo.InvariantCulture);
            nodes.Add(new Node(-1, value, -1, -1, value));
        }
        return nodes.Count - 1;
    }

    private static float ReadNumber(string line, ref int at) =>
        float.Parse(ReadWord(line, ref at), CultureInfo.InvariantCulture);

    private static ReadOnlySpan<char> ReadWord(string line, ref int at)
    {
        var word = ReadUntil(line, ref at, " ");
        Skip(line, ref at, ' ');
        return word;
    }

    private static ReadOnlySpan<char> ReadUntil(string line, ref int at, string ends)
    {
        var start = at;
        while (at < line.Length && !ends.Contains(line[at]))
        {
            at++;
        }
        return line.AsSpan(start, at - start);
    }

    private static void Skip(string line, ref int at, char expected)
    {
        if (at >= line.Length || line[at] != expected)
        {
            throw new FormatException($"A tree has no “{expected}” at {at}.");
        }
        at++;
    }

    /// <param name="Feature">The number of the feature asked about; -1 for a leaf.</param>
    /// <param name="Value">Of a branch the threshold, of a leaf what it adds.</param>
    /// <param name="Mean">Of all leaves below, each branch counted half and half.</param>
    private readonly record struct Node(int Feature, float Value, int Below, int NotBelow, float Mean);
}
