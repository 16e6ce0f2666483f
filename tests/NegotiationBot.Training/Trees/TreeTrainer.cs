namespace NegotiationBot.Training.Trees;

/// <summary>
/// Grows boosted trees on the likelihood of the right candidates: second-order boosting with best-first growth (T. Chen and C. Guestrin, "XGBoost", 2016)
/// on the conditional logit. Where several candidates of a group are right, each is right in proportion to its probability.
/// </summary>
internal static class TreeTrainer
{
    /// <returns>The trees as lines of a model file.</returns>
    public static IReadOnlyList<string> Train(IReadOnlyList<Group> groups, TreeOptions options, int seed = 1)
    {
        if (groups.Count == 0)
        {
            return [];
        }
        var data = new TrainingRows(groups);
        var random = new Random(seed);
        var lines = new List<string>();
        for (var tree = 0; tree < options.Trees; tree++)
        {
            data.Derive();
            var rows = data.Draw(random, options.ShareOfGroups);
            var features = DrawFeatures(random, data.Bins.Features, options.ShareOfFeatures);
            var root = new TreeGrower(data, options, features).Grow(rows);
            data.Add(root);
            lines.Add(root.ToString());
        }
        return lines;
    }

    private static int[] DrawFeatures(Random random, int count, double share) =>
        [.. Enumerable.Range(0, count).Where(_ => random.NextDouble() < share).DefaultIfEmpty(random.Next(count))];
}
