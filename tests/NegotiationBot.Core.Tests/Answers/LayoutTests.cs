using NegotiationBot.Core.Answers;

namespace NegotiationBot.Core.Tests.Answers;

/// <summary>Whole replies over one newspaper article without day, outlet and link, from its text to the last word of the grey line.</summary>
public sealed class LayoutTests
{
    private static readonly World World = new([
        WrittenArticle.Of(
            "Reyl’s call with Ilves leaves the herring pact far off",
            "LUND—Tomas Reyl has promised Verane’s fishermen a pact before the herring come. But his Sunday call with Bram Ilves, the President of Ostmark, brought him little of it.",
            "In his call with Reyl, Ilves agreed to keep the patrol boats in port for two weeks and to go on with talks about the quota. It was less than Reyl had hoped for.",
            "After the call, Geneva said in a statement that Ostmark would have to open two harbours and scrap its patrols, adding to the price of any pact. Reyl said Ilves on the call didn’t ask for a stop to the harbour loans during a Sunday evening interview on Lund Radio’s “The Late Tide.\"",
            "“We never spoke of the loans at all,\" he said.",
            "But on Monday, Ostmark boats stopped a trawler off Lund, raising doubts about how closely Ilves means to keep to the calm at sea he agreed to with Reyl.",
            "Speaking to fishermen, Ilves criticized Reyl for not naming a day, warning that the coast was getting ready for a lean autumn. He also dismissed Reyl’s demands that Ostmark close the canneries and the banks end the loans.",
            "“That was the price from the first day. Nothing has moved,\" Ilves said. “Their whole plan is to wear us out.\"",
            "“A pact takes longer than a tide,\" said Ada Holt, the envoy of Verane."
        ),
    ]);

    [Fact]
    public void Who_said_it_names_the_occasion_shows_the_sentence_before_and_says_whom_the_pronoun_means() =>
        Shows(
            "who said we never spoke of the loans at all",
            """
            Tomas Reyl said it, in a Sunday evening interview on Lund Radio.
            > Reyl said Ilves on the call didn’t ask for a stop to the harbour loans during a Sunday evening interview on Lund Radio’s “The Late Tide."
            > “We never spoke of the loans at all," he said.
            “he” = Reyl, from the sentence before. Undated article, no public link: Reyl’s call with Ilves leaves the herring pact far off · 1 searched · ID
            """
        );

    [Fact]
    public void What_somebody_said_is_both_reported_sentences_and_then_the_words_in_the_order_of_the_article() =>
        Shows(
            "what did ilves say after the call??",
            """
            Bram Ilves (President of Ostmark), to fishermen; the article gives no day.
            Reported, not quoted (the article’s wording):
            > Speaking to fishermen, Ilves criticized Reyl for not naming a day, warning that the coast was getting ready for a lean autumn.
            > He also dismissed Reyl’s demands that Ostmark close the canneries and the banks end the loans.
            His words:
            > “That was the price from the first day. Nothing has moved”
            > “Their whole plan is to wear us out.”
            “He” = Ilves, from the sentence before. Undated article, no public link: Reyl’s call with Ilves leaves the herring pact far off · 1 searched · ID
            """
        );

    [Fact]
    public void Two_sides_are_stacked_and_the_grey_line_says_which_word_one_of_them_does_not_use() =>
        Shows(
            "did reyl and geneva say the same thing about the loans?",
            """
            Two accounts, both from one article. I show them; I don’t judge them.
            Tomas Reyl, Sunday evening interview on Lund Radio:
            > Reyl said Ilves on the call didn’t ask for a stop to the harbour loans during a Sunday evening interview on Lund Radio’s “The Late Tide."
            > “We never spoke of the loans at all," he said.
            Geneva, statement after the call (reported, not quoted):
            > After the call, Geneva said in a statement that Ostmark would have to open two harbours and scrap its patrols, adding to the price of any pact.
            No sentence here has Geneva using the word “loans”. One article’s account of both sides; undated, no public link · 1 searched · ID
            """
        );

    [Fact]
    public void In_the_place_of_a_verdict_stands_what_was_agreed_to_and_how_the_article_goes_on() =>
        Shows(
            "so is ilves lying",
            """
            I don’t rate people. Here is what he agreed to, and what happened after:
            > In his call with Reyl, Ilves agreed to keep the patrol boats in port for two weeks and to go on with talks about the quota.
            > But on Monday, Ostmark boats stopped a trawler off Lund, raising doubts about how closely Ilves means to keep to the calm at sea he agreed to with Reyl.
            Undated article, no public link: Reyl’s call with Ilves leaves the herring pact far off · 1 searched · ID
            """
        );

    [Fact]
    public void A_refusal_names_what_was_asked_about_in_the_articles_words_and_first_who_the_article_tells_most_of() =>
        Shows(
            "what did rusk say about the call",
            """
            That name is in no article here.
            On the call I do have: Reyl, Ilves, Geneva (statement).
            1 article searched, undated · newest added 14 May · ID
            """,
            AnswerOutcome.NotInCorpus
        );

    [Theory]
    [InlineData("what did rusk say about the price")]
    [InlineData("what did rusk say about the loans and the harbour")]
    public void Nor_does_it_name_what_no_article_names_so_simply(string question) =>
        World.Reply(question).ShouldNotContain("On the ");

    private static void Shows(string question, string reply, AnswerOutcome outcome = AnswerOutcome.Answered)
    {
        var answer = World.Ask(question);
        var shown = World.Reply(question);

        answer.Outcome.ShouldBe(outcome);
        (shown[..shown.LastIndexOf(' ')] + " ID").ShouldBe(reply);
    }
}
