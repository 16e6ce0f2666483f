using NegotiationBot.Core.Answers;

namespace NegotiationBot.Core.Tests.Answers;

/// <summary>What could be the answer is one where it is tied to what is asked about.</summary>
public sealed class TiedAnswerTests
{
    [Fact]
    public void A_number_that_counts_the_asked_thing_comes_before_one_that_stands_beside_it()
    {
        const string Told = "About 4,900 pilgrims have crossed into Orle from Verane by the old bridge.";

        Ask("how many pilgrims came to orle", "The pilgrims in Orle could be half of its population, 8,360.", Told)
            .Evidence[0]
            .Text.ShouldBe(Told);
    }

    [Theory]
    [InlineData(
        "how many people died in the mill fire",
        "A fire at a paper mill in Orle has killed at least 28 people."
    )]
    [InlineData("how many died in the mill fire", "The death toll of the fire at the mill climbed to 28 on Tuesday.")]
    public void Of_people_that_number_comes_first_by_which_it_tells_what_happened_to_them(
        string question,
        string told
    ) =>
        Ask(
            question,
            "Among the 213 people in the mill who ran from the fire, two of them were hurt.",
            told,
            "The mill had 90 looms before the fire, when people still died young in Orle."
        )
            .Evidence[0]
            .Text.ShouldBe(told);

    [Theory]
    [InlineData("how many horses were on the ferry", "He said 20 adults were on the three-deck ferry.")]
    [InlineData(
        "how many houses burned in orle",
        "A teacher was in Orle with his wife and two young sons as houses burned."
    )]
    [InlineData("how many mills burned in orle", "In Orle the mills burned, a 27-year-old said.")]
    [InlineData("how many mills burned in orle", "That the mills of Orle burned is one that nobody forgets.")]
    public void A_number_of_something_else_is_none(string question, string text) =>
        Ask(question, text).Outcome.ShouldNotBe(AnswerOutcome.Answered);

    [Fact]
    public void A_number_that_lacks_a_lesser_word_is_enough_where_it_counts_the_asked_thing() =>
        Ask(
            "how many boats did the coast guard of orle turn away",
            "The coast guard of Orle is led by Mara Brandel.",
            "The coast guard of Orle stopped 320 boats on Sunday."
        )
            .Evidence[0]
            .Text.ShouldContain("320 boats");

    [Fact]
    public void The_day_of_the_deed_comes_before_a_day_beside_it() =>
        Ask(
            "when did ada holt resign",
            "Tomas Reyl left his resignation letter on Friday, a day after Ada Holt resigned.",
            "Ada Holt, whose patience was famous, resigned Thursday over the pier."
        )
            .Evidence[0]
            .Text.ShouldContain("resigned Thursday");

    [Fact]
    public void A_place_behind_the_deed_comes_before_one_in_another_clause() =>
        Ask(
            "where did holt sign the pact",
            "Holt, who is at home in Verane, posted a film of how she signed the pact.",
            "Holt signed the pact with a borrowed pen in Marstad on 12 March."
        )
            .Evidence[0]
            .Text.ShouldContain("Marstad");

    private static Answer Ask(string question, params string[] paragraphs) =>
        new World(new ArticleBuilder(paragraphs)).Ask(question);
}
