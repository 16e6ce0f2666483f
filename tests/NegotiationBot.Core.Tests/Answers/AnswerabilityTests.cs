using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Quotes.Choice;

namespace NegotiationBot.Core.Tests.Answers;

public sealed class AnswerabilityTests
{
    private static readonly string[] Berths =
    [
        "The harbour board of Orle closed the northern berth in June.",
        "The harbour board of Orle closed the eastern berth in June.",
        "The harbour board of Orle closed the western berth in June.",
    ];

    [Fact]
    public void What_stands_out_is_trusted_more_than_one_of_many_alike()
    {
        var one = new World(new ArticleBuilder(Berths[0])).Ask("when did the harbour board close the northern berth");
        var many = new World([.. Berths.Select((text, i) => new ArticleBuilder(text).Titled($"Berth {i}"))]).Ask(
            "when did the harbour board close a berth"
        );

        one.Outcome.ShouldBe(AnswerOutcome.Answered);
        many.Outcome.ShouldBe(AnswerOutcome.Answered);
        one.Confidence.ShouldBeGreaterThan(many.Confidence);
    }

    [Fact]
    public void A_refusal_is_never_surer_of_an_answer_than_doubt()
    {
        var refused = new World(new ArticleBuilder(Berths[0])).Ask("who said the northern berth is sinking");

        refused.Outcome.ShouldBe(AnswerOutcome.NotInCorpus);
        refused.Confidence.ShouldBeInRange(0, Confidence.Doubt);
    }

    [Fact]
    public void What_is_known_for_sure_is_not_weighed() =>
        new World(new ArticleBuilder(Berths[0])).Ask("which pizza is best").Confidence.ShouldBeLessThan(0.05);

    [Fact]
    public void The_shipped_model_weighs_every_feature()
    {
        var none = Answerability.Shipped.Probability(new Features<AnswerabilityFeature>());

        Enum.GetValues<AnswerabilityFeature>()
            .ShouldAllBe(feature =>
                Answerability.Shipped.Probability(new Features<AnswerabilityFeature>().Note(feature, 1)) != none
            );
    }
}
