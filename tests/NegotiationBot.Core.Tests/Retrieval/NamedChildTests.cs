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

    [Theory]
    [InlineData("Lina Tol won the chess cup.")]
    [InlineData("Lina waved at the ferry.")]
    [InlineData("“It was late,” said Tol.")]
    [InlineData("The ferry waited for Lina Tol’s dog.")]
    public void Whoever_an_article_tells_to_be_a_child_is_named_by_none_of_its_sentences(string sentence) =>
        NamesChild("Lina Tol, 9, came to the pier. " + sentence, sentence).ShouldBeTrue();

    [Theory]
    [InlineData("Ada Holt won the chess cup.", "")]
    [InlineData("“It was late,” said Tol.", "Her father, Jan Tol, was angry.")]
    [InlineData("“It was late,” said Tol.", "Mr. Tol was angry.")]
    [InlineData("Jan Tol was angry.", "")]
    [InlineData("Lina Marsh opened the pier.", "")]
    public void Whoever_shares_a_name_with_a_child_is_another(string sentence, string beside) =>
        NamesChild($"Lina Tol, 9, came to the pier. {beside} {sentence}", sentence).ShouldBeFalse();

    [Fact]
    public void What_another_article_tells_of_a_name_is_of_another_bearer()
    {
        var world = new World(
            new ArticleBuilder("Lina Tol, 9, came to the pier.").Titled("child"),
            new ArticleBuilder("Lina Tol, the harbour master, closed the ferry line.").Titled("master")
        );

        world.Ask("who closed the ferry line").Evidence.ShouldHaveSingleItem().Text.ShouldContain("harbour master");
    }

    [Fact]
    public void Another_sentence_that_answers_is_shown_in_the_place_of_one_that_names_a_child()
    {
        var world = new World(
            new ArticleBuilder("Lina Tol, 9, came to Lund.\n\nLina Tol opened the new pier on Monday.").Titled("child"),
            new ArticleBuilder("The harbour board opened the new pier on Monday.").Titled("board")
        );

        world.Ask("when did the new pier open").Evidence.ShouldHaveSingleItem().Text.ShouldContain("harbour board");
    }

    [Theory]
    [InlineData("Lina Tol’s long way")]
    [InlineData("Lina Finds Her Way Home")]
    [InlineData("The Long Way Of Lina Tol")]
    public void A_title_that_names_a_child_is_in_no_grey_line(string title)
    {
        var world = new World(
            new ArticleBuilder("Lina Tol, 9, came to Lund. The harbour board closed the ferry line.").Titled(title)
        );

        var reply = world.Reply("who closed the ferry line");

        reply.ShouldContain("The harbour board closed the ferry line.");
        reply.ShouldContain("Undated article, no public link · 1 searched");
        reply.ShouldNotContain("Tol");
    }

    private static bool NamesChild(string text, string sentence)
    {
        var article = new ArticleBuilder(text).Build();
        var at = article.Text.LastIndexOf(sentence, StringComparison.Ordinal);
        return Veil.None.NamesChildOf(article, new TextSpan(at, at + sentence.Length));
    }

    private static bool IsIn(string sentence)
    {
        var article = new ArticleBuilder(sentence).Build();
        return NamedChild.IsIn(article, new TextSpan(0, article.Text.Length));
    }
}
