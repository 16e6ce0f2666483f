using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Retrieval.Judging;

namespace NegotiationBot.Core.Tests.Retrieval.Judging;

public sealed class LogisticModelTests
{
    [Fact]
    public void The_probability_is_the_logistic_function_of_the_weighted_sum()
    {
        var model = WeightsFile.Parse<EvidenceFeature>("Bias -2\nCoverage 3\nHeaviestMissing -1.5\n");
        var features = new Features<EvidenceFeature>()
            .Note(EvidenceFeature.Coverage, 0.8)
            .Note(EvidenceFeature.HeaviestMissing, 0.2);

        // z = −2 + 3 · 0.8 − 1.5 · 0.2 = 0.1, and 1 / (1 + e^−0.1) = 0.52498.
        model.Probability(features).ShouldBe(0.52498, 0.00001);
        model
            .Explain(features)
            .Select(part => (part.Feature, Math.Round(part.Weight, 3)))
            .ShouldBe([(EvidenceFeature.Coverage, 2.4), (EvidenceFeature.HeaviestMissing, -0.3)]);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-0.3)]
    [InlineData(1)]
    public void No_value_of_what_is_unknown_gives_more_than_the_most(double nearMeaning)
    {
        var model = WeightsFile.Parse<EvidenceFeature>("Bias -2\nCoverage 3\nNearMeaning 1.1\nAnswerGap -0.1\n");
        var features = new Features<EvidenceFeature>().Note(EvidenceFeature.Coverage, 0.8);

        var most = model.MostProbability(
            features,
            [(EvidenceFeature.NearMeaning, -1, 1), (EvidenceFeature.AnswerGap, 0, double.MaxValue)]
        );

        model.Probability(features.Note(EvidenceFeature.NearMeaning, nearMeaning)).ShouldBeLessThanOrEqualTo(most);
        // z = −2 + 3 · 0.8 + 1.1 = 1.5, and 1 / (1 + e^−1.5) = 0.81757.
        most.ShouldBe(0.81757, 0.0001);
    }

    [Fact]
    public void A_model_is_read_as_it_was_written()
    {
        var weights = Enum.GetValues<EvidenceFeature>().Select(feature => (double)(int)feature / 8).ToArray();
        var features = new Features<EvidenceFeature>().Note(EvidenceFeature.Named, 1).Note(EvidenceFeature.Score, 1);

        var model = WeightsFile.Parse<EvidenceFeature>(WeightsFile.Write<EvidenceFeature>(-0.5, weights));

        var z = -0.5 + weights[(int)EvidenceFeature.Named] + weights[(int)EvidenceFeature.Score];
        model.Probability(features).ShouldBe(1 / (1 + Math.Exp(-z)), 0.00001);
    }

    [Theory]
    [InlineData("Coverage", "“Coverage” is not a name and a weight.")]
    [InlineData("Coverage much", "“Coverage much” is not a name and a weight.")]
    [InlineData("Charm 1", "There is no feature Charm: train the model again.")]
    public void A_line_that_is_no_weight_is_named(string line, string complaint) =>
        Should.Throw<FormatException>(() => WeightsFile.Parse<EvidenceFeature>(line)).Message.ShouldBe(complaint);

    [Fact]
    public void The_shipped_model_gives_more_for_more_of_the_question()
    {
        var little = new Features<EvidenceFeature>()
            .Note(EvidenceFeature.Score, 0.4)
            .Note(EvidenceFeature.HeaviestMissing, 0.5);
        var all = new Features<EvidenceFeature>().Note(EvidenceFeature.Score, 1.5);

        EvidenceModel.Shipped.Probability(all).ShouldBeGreaterThan(EvidenceModel.Shipped.Probability(little));
    }
}
