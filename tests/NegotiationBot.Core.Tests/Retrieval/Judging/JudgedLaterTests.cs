using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Retrieval.Judging;

namespace NegotiationBot.Core.Tests.Retrieval.Judging;

public sealed class JudgedLaterTests
{
    private int _looks;

    [Fact]
    public void What_a_glance_tells_to_be_too_unlikely_is_not_looked_at_closely()
    {
        var judged = Judged(mostProbability: 0.2, probability: 0.1);

        judged.IsAtLeast(0.3).ShouldBeFalse();
        _looks.ShouldBe(0);
        judged.Judgement.Probability.ShouldBe(0.1);
        _looks.ShouldBe(1);
    }

    [Theory]
    [InlineData(0.1, false)]
    [InlineData(0.3, true)]
    public void What_may_be_likely_enough_is_looked_at_once(double probability, bool expected)
    {
        var judged = Judged(mostProbability: 0.5, probability);

        judged.IsAtLeast(0.3).ShouldBe(expected);
        judged.IsAtLeast(0.3).ShouldBe(expected);
        judged.Judgement.Probability.ShouldBe(probability);
        _looks.ShouldBe(1);
    }

    private JudgedLater Judged(double mostProbability, double probability) =>
        new(
            () => new BegunJudgement(new Features<EvidenceFeature>(), mostProbability),
            begun =>
            {
                _looks++;
                return new Judgement(probability, begun.Features);
            }
        );
}
