using FsCheck;
using FsCheck.Fluent;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class BestFirstTests
{
    [Fact]
    public void The_order_is_that_of_the_scores_and_equals_stay_as_they_were()
    {
        var scores = Gen.Choose(0, 6).Zip(Gen.Choose(0, 4)).ListOf().ToArbitrary();

        Prop.ForAll(
                scores,
                drawn =>
                {
                    var candidates = drawn.Select((pair, at) => new Scored(at, pair.Item1, pair.Item2)).ToList();

                    return BestFirst
                        .Rank([.. candidates.Select(one => one.Later([]))], one => one.Score)
                        .SequenceEqual(candidates.OrderByDescending(one => one.Score));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void What_cannot_be_better_than_what_is_wanted_is_not_looked_at()
    {
        List<int> looked = [];
        Scored[] candidates = [new(0, 1, 1), new(1, 5, 2), new(2, 6, 0), new(3, 3, 0)];

        var first = BestFirst.Rank([.. candidates.Select(one => one.Later(looked))], one => one.Score).First();

        first.At.ShouldBe(2);
        looked.ShouldBe([1, 2]);
    }

    /// <param name="Slack">So much more its score might have been.</param>
    private sealed record Scored(int At, int Score, int Slack)
    {
        public Prospect<Scored> Later(List<int> looked) =>
            new(
                Score + Slack,
                () =>
                {
                    looked.Add(At);
                    return this;
                }
            );
    }
}
