using NegotiationBot.Core.Answers;

namespace NegotiationBot.Core.Tests.Answers;

/// <summary>What sounds like the answer and tells of something else.</summary>
public sealed class NearMissTests
{
    [Theory]
    [InlineData("why did ilves skip the harbour talks", "Bram Ilves opened the harbour talks with a short speech.")]
    [InlineData("why did the crew refuse the old nets", "The crew thanked the board for the old nets.")]
    public void Why_something_was_done_nothing_tells_that_has_neither_deed_nor_reason(string question, string text) =>
        new World(new ArticleBuilder(text)).Ask(question).Outcome.ShouldNotBe(AnswerOutcome.Answered);

    [Theory]
    [InlineData("why did ilves skip the harbour talks", "Bram Ilves skipped the harbour talks to be with the crew.")]
    [InlineData("why did ilves skip the harbour talks", "Bram Ilves was not at the harbour talks because of the ice.")]
    public void A_reason_need_not_repeat_the_deed(string question, string text) =>
        new World(new ArticleBuilder(text)).Ask(question).Outcome.ShouldBe(AnswerOutcome.Answered);

    [Fact]
    public void Of_one_states_sailors_nothing_tells_that_is_of_anothers() =>
        new World(new ArticleBuilder("Norway sent home 40 Swedish sailors from the harbour on Monday."))
            .Ask("how many norwegian sailors were sent home from the harbour")
            .Outcome.ShouldNotBe(AnswerOutcome.Answered);

    [Theory]
    [InlineData("Norway sent home 40 Norwegian sailors and 12 Swedish sailors from the harbour.")]
    [InlineData("Norway sent home 40 sailors from the harbour on Monday.")]
    public void Of_ones_own_or_nobodys_it_does(string text) =>
        new World(new ArticleBuilder(text))
            .Ask("how many norwegian sailors were sent home from the harbour")
            .Outcome.ShouldBe(AnswerOutcome.Answered);

    [Theory]
    [InlineData("what did holt say about finland joining the fishing league", false)]
    [InlineData("what did holt say about norway joining the fishing league", true)]
    [InlineData("what did holt say about joining the fishing league", true)]
    public void What_was_said_of_one_state_is_no_answer_to_what_was_said_of_another(string question, bool answers)
    {
        var world = new World(
            new ArticleBuilder(
                "“They will join the fishing league in time,” Ada Holt said of the Norwegian plea."
            ).Quote("They will join the fishing league in time,", "Ada Holt"),
            new ArticleBuilder("The delegates flew to Finland.").Titled("Finland")
        );

        world.Ask(question).Outcome.ShouldBe(answers ? AnswerOutcome.Answered : AnswerOutcome.NotInCorpus);
    }

    [Theory]
    [InlineData("The ferry pilot was trained abroad.", false)]
    [InlineData("The ferry pilot was trained by Tomas Reyl.", true)]
    public void Where_the_doer_is_left_out_none_is_told_by_what_has_less_of_the_question(string told, bool answers) =>
        new World(new ArticleBuilder($"The new pilot Orla Brenk came home to Verane on Monday. {told}"))
            .Ask("who trained the new ferry pilot")
            .Outcome.ShouldBe(answers ? AnswerOutcome.Answered : AnswerOutcome.NotInCorpus);

    [Fact]
    public void A_table_is_no_place() =>
        new World(new ArticleBuilder("Bram Ilves sat with the ferry crew at the negotiating table."))
            .Ask("where did ilves sit with the ferry crew")
            .Outcome.ShouldNotBe(AnswerOutcome.Answered);
}
