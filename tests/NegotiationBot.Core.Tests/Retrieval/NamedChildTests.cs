using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Tests.Answers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class NamedChildTests
{
    [Theory]
    [InlineData("“The ferry was cold,” said Mira Tol, a 12-year-old schoolgirl from Lund.")]
    [InlineData("Ten-year-old Piet Marsh slept on a bench.")]
    [InlineData("Lina Tol, 9, waited for the ferry.")]
    [InlineData("Lina Tol (9) waited for the ferry.")]
    [InlineData("The schoolboy Karel Brenk wrote to the harbour master.")]
    [InlineData("Orla Brenk is a schoolgirl from the pier.")]
    [InlineData("Lena Marsh is ten and plays chess.")]
    [InlineData("Lena Marsh was nine and played chess.")]
    [InlineData("Lena Marsh, 14, waited in a village of 200.")]
    [InlineData("In the village there was a message for Lina Tol, aged nine.")]
    [InlineData("Karel Brenk, who turned eleven on Sunday, sang.")]
    [InlineData("The harbour master spoke. Lina Tol, aged 9, did not.")]
    public void A_sentence_that_says_of_somebody_that_they_are_a_child_is_told_by_its_words(string sentence) =>
        IsIn(sentence).ShouldBeTrue();

    [Theory]
    [InlineData("Ada Holt, 52, opened the pier.")]
    [InlineData("A 12-year-old girl slept on a bench at the pier.")]
    [InlineData("Ada Holt spoke of the children of Lund, and of a girl, 9, who slept there.")]
    [InlineData("In Ukraine, 12, and in Poland, 7, were found.")]
    [InlineData("Bram Ilves said the boys would pay.")]
    [InlineData("Ada Holt, whose 12-year-old daughter slept there, was angry.")]
    [InlineData("On Monday, 9, came.")]
    [InlineData("Ada Holt, a minor official of the port, took the ring.")]
    [InlineData("Bram Ilves, a child psychologist, spoke.")]
    public void Whoever_is_none_may_be_named_and_a_child_may_be_told_of_without_a_name(string sentence) =>
        IsIn(sentence).ShouldBeFalse();

    [Fact]
    public void Nothing_that_names_a_child_is_answered_with()
    {
        var world = new World(
            new ArticleBuilder(
                "The ferry was cold, said Lina Tol, 9, of Lund. The ferry was late, said the harbour board."
            )
        );

        world.Ask("how was the ferry").Evidence.ShouldAllBe(evidence => !evidence.Text.Contains("Tol"));
        world.Reply("who said the ferry was cold").ShouldNotContain("Tol");
    }

    private static bool IsIn(string sentence)
    {
        var article = new ArticleBuilder(sentence).Build();
        return NamedChild.IsIn(article, new TextSpan(0, article.Text.Length));
    }
}
