using NegotiationBot.Core.Answers;

namespace NegotiationBot.Core.Tests.Answers;

/// <summary>In a transcript the words of the question are the asker's, and the reply has few of its own.</summary>
public sealed class InterviewTests
{
    private static readonly World Briefing = new([
        WrittenArticle.Of(
            "Briefing at the harbour office",
            "PRESIDENT ILVES: Thank you all for coming. The ferry sails again, and the harbour is full of people who waited for it.",
            "Q Mr. President, are you worried that the northern fleet trains beside the lighthouse?",
            "PRESIDENT ILVES: No, not at all. Not in the least.",
            "Q And would you sell the quay to the railway company?",
            "PRESIDENT ILVES: Well, nobody has come to my office with such an offer. I would not do that. But the question never came up.",
            "Q Will there be a second ferry?",
            "PRESIDENT ILVES: The railway company talks about the quay and about many other things, and the fleet does too."
        ),
    ]);

    [Fact]
    public void A_reply_is_found_by_the_words_of_the_question_that_it_replies_to()
    {
        Briefing
            .Reply("is ilves worried about the fleet training at the lighthouse")
            .ShouldContain("No, not at all. Not in the least.");
        Briefing.Reply("did ilves say hed sell the quay to the railway").ShouldContain("I would not do that.");
    }

    [Fact]
    public void A_reply_without_the_asked_words_is_shown_below_its_question_with_the_labels_of_both()
    {
        var shown = Briefing
            .Ask("is ilves worried about the fleet training at the lighthouse")
            .Statements.SelectMany(statement => statement.Citations.Select(cited => (statement.Form, cited.Text)))
            .First();

        shown.Form.ShouldBe(StatementForm.SentenceMode);
        shown.Text.ShouldStartWith("Q Mr. President, are you worried");
        shown.Text.ShouldContain("PRESIDENT ILVES: No, not at all.");
    }

    [Fact]
    public void A_short_reply_that_holds_the_fact_is_shown_below_its_question()
    {
        var world = new World([
            WrittenArticle.Of(
                "Briefing at the harbour office",
                "PRESIDENT ILVES: Thank you all for coming to the harbour.",
                "Q And how long will the lighthouse be closed to the ferry crews?",
                "PRESIDENT ILVES: For three weeks, the lighthouse.",
                "Q Will there be a second ferry?",
                "PRESIDENT ILVES: We talk about many other things as well, and nothing has been signed."
            ),
        ]);

        var shown = world.Ask("how long is the lighthouse closed").Evidence[0];

        shown.Text.ShouldStartWith("Q And how long");
        shown.Text.ShouldEndWith("PRESIDENT ILVES: For three weeks, the lighthouse.");
        shown.Quote!.Attribution.Speaker.ShouldBe("Bram Ilves");
    }

    [Fact]
    public void The_words_of_a_question_are_not_said_by_whoever_replies() =>
        Briefing
            .Ask("who said the northern fleet trains beside the lighthouse")
            .Evidence.ShouldNotContain(evidence => evidence.Quote!.Attribution.IsNamed);

    [Fact]
    public void Words_that_have_what_is_asked_are_shown_without_the_question_before_them() =>
        Briefing.Reply("what did ilves say about people who wait for the ferry").ShouldNotContain("Q ");

    [Fact]
    public void A_question_put_to_somebody_else_is_not_what_is_replied_to()
    {
        var panel = new World([
            WrittenArticle.Of(
                "Panel on the tunnel",
                "JOURNALIST: Mr. President, is the tunnel safe?",
                "JOURNALIST: And Ms. Holt, have you taken bribes from the quarry?",
                "PRESIDENT ILVES: It is, I walk through it every day.",
                "JOURNALIST: Ms. Holt, will the lighthouse be closed for the winter?",
                "PRESIDENT ILVES: I do not think so, and nor does my wife.",
                "ADA HOLT: No, it will not be."
            ),
        ]);

        panel.Reply("what did ilves say about bribes from the quarry").ShouldNotContain("I walk through it");
        panel.Reply("what did ilves say about the lighthouse in the winter").ShouldNotContain("nor does my wife");
    }

    [Fact]
    public void A_question_without_a_label_under_the_reply_is_not_put_under_the_name_of_whoever_replies() =>
        new World([
            WrittenArticle.Of(
                "Bram Ilves on his dog",
                "President Bram Ilves spoke to us in his garden.",
                "People say that you beat your dog. Is that true?",
                "I have a cat.",
                "And do you like the garden?",
                "I sit in it all day."
            ),
        ])
            .Reply("what did ilves say about his dog")
            .ShouldNotContain("beat your dog");

    [Fact]
    public void A_long_question_is_not_cut_so_that_its_label_is_lost()
    {
        var question =
            "Q I want to ask about the mayor. "
            + string.Concat(Enumerable.Repeat("He sold the silver of the town hall, and nobody stopped him. ", 7))
            + "What do you say to that?";
        new World([
            WrittenArticle.Of("Briefing", question, "PRESIDENT ILVES: I do not know what you are talking about."),
        ])
            .Reply("what did ilves say about the silver of the town hall")
            .ShouldNotContain("He sold the silver");
    }

    [Fact]
    public void Whoever_says_no_to_a_question_with_the_asked_deed_has_answered() =>
        new World([
            WrittenArticle.Of("Briefing", "Q Mr. President, will you resign?", "PRESIDENT ILVES: No.", "Q Thank you."),
        ])
            .Reply("will ilves resign")
            .ShouldContain("PRESIDENT ILVES: No.");

    [Fact]
    public void A_question_of_a_child_is_not_shown_and_the_reply_stands_alone() =>
        new World([
            WrittenArticle.Of(
                "Briefing",
                "Q Lina Tol, 9, asks whether the dam of Marstad will be closed?",
                "PRESIDENT ILVES: The dam stays open."
            ),
        ])
            .Reply("what did ilves say about the dam of marstad")
            .ShouldSatisfyAllConditions(
                reply => reply.ShouldContain("The dam stays open"),
                reply => reply.ShouldNotContain("Lina")
            );

    [Fact]
    public void A_question_about_what_is_only_akin_is_no_question_about_it() =>
        new World([
            WrittenArticle.Of(
                "Briefing",
                "Q Will the Norwegian bread be sold in the harbour?",
                "PRESIDENT ILVES: Yes, I think it will.",
                "Q Thank you."
            ),
        ])
            .Reply("did ilves ever go to norway")
            .ShouldNotContain("I think it will");
}
