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
    public void The_words_of_a_question_are_not_said_by_whoever_replies() =>
        Briefing
            .Ask("who said the northern fleet trains beside the lighthouse")
            .Evidence.ShouldNotContain(evidence => evidence.Quote!.Attribution.IsNamed);

    [Fact]
    public void Words_that_have_what_is_asked_are_shown_without_the_question_before_them() =>
        Briefing.Reply("what did ilves say about people who wait for the ferry").ShouldNotContain("Q ");
}
