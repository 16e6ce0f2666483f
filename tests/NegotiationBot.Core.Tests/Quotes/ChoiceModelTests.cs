using System.Globalization;
using NegotiationBot.Core.Quotes.Choice;

namespace NegotiationBot.Core.Tests.Quotes;

public sealed class ChoiceModelTests
{
    private const int Depth = 5;

    private enum Trait
    {
        First,
        Second,
        Third,
        Fourth,
    }

    [Fact]
    public void A_score_is_the_sum_of_the_leaves_that_a_walk_down_each_tree_ends_in()
    {
        var random = new Random(11);
        for (var round = 0; round < 50; round++)
        {
            Node[] trees = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => Grow(random, Depth))];
            var model = ModelFile.Read<Trait>(ModelFile.Write<Trait>(trees.Select(tree => tree.Written)));
            // Fewer than a vector has places, just as many, and more.
            Features<Trait>[] candidates = [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => Some(random))];

            var scores = candidates.Select(model.Score).ToList();
            var shares = model.Choose(candidates);

            var expected = candidates.Select(candidate => trees.Sum(tree => (double)tree.LeafOf(candidate))).ToList();
            scores.ShouldBe(expected);
            var sum = expected.Sum(Math.Exp);
            shares.ShouldBe(expected.Select(score => Math.Exp(score) / sum), tolerance: 1e-9);
        }
    }

    [Fact]
    public void A_model_without_trees_holds_all_for_equally_likely()
    {
        var model = ModelFile.Read<Trait>(ModelFile.Write<Trait>([]));

        model.Choose([new(), new Features<Trait>().Note(Trait.Third)]).ShouldBe([0.5, 0.5]);
        model.Choose([]).ShouldBeEmpty();
    }

    [Fact]
    public void A_tree_of_too_many_leaves_is_no_tree_of_a_model()
    {
        var tree = Enumerable.Range(0, 64).Aggregate("1", (below, _) => $"(0 0.5 {below} 1)");

        Should.Throw<FormatException>(() => ModelFile.Read<Trait>(ModelFile.Write<Trait>([tree])));
    }

    private static Node Grow(Random random, int depth) =>
        depth == 0 || random.Next(5) == 0
            ? new Node(null, random.Next(-40, 40) / 8f, null, null)
            : new Node(
                (Trait)random.Next(4),
                random.Next(-2, 5) / 2f,
                Grow(random, depth - 1),
                Grow(random, depth - 1)
            );

    // Some at a threshold, some between two, most zero.
    private static Features<Trait> Some(Random random) =>
        new Features<Trait>()
            .Note(Trait.First, random.Next(-1, 3))
            .Note(Trait.Second, random.Next(2) == 0)
            .Note(Trait.Third, random.Next(-4, 8) / 4.0);

    private sealed record Node(Trait? Asked, float Value, Node? Below, Node? NotBelow)
    {
        public string Written =>
            Asked is { } trait
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"({(int)trait} {Value} {Below!.Written} {NotBelow!.Written})"
                )
                : Value.ToString(CultureInfo.InvariantCulture);

        public float LeafOf(Features<Trait> features) =>
            Asked is not { } trait ? Value
            : features[trait] < Value ? Below!.LeafOf(features)
            : NotBelow!.LeafOf(features);
    }
}
