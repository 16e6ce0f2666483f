using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Tests.Answers;

/// <summary>People asked about by an office that no table has: the articles tell who holds it.</summary>
public sealed class OfficesToldTests
{
    private static ArticleBuilder Transcript =>
        new ArticleBuilder(
            "They turned to President Halm of Norway.",
            "PRESIDENT HALM: The ferries will sail in winter."
        )
            .Titled("Transcript")
            .Published("2031-03-01")
            .Quote("The ferries will sail in winter.", "Halm", QuoteKind.Turn, office: "President");

    [Theory]
    [InlineData("what did the norwegian president say about the ferries")]
    [InlineData("what did norways president say about ferries")]
    [InlineData("what did the president of norway say about the ferries")]
    public void Whoever_is_told_to_hold_it_is_meant(string question)
    {
        var answer = new World(Transcript).Ask(question);

        answer.Evidence.ShouldHaveSingleItem().Text.ShouldBe("The ferries will sail in winter.");
        answer.Headline.Plain.ShouldContain("Halm");
    }

    [Theory]
    [InlineData("who is the norwegian president")]
    [InlineData("who's norway's president")]
    public void Who_holds_it_the_sentence_says_that_tells_it(string question) =>
        new World(Transcript)
            .Ask(question)
            .Evidence.ShouldHaveSingleItem()
            .Text.ShouldBe("They turned to President Halm of Norway.");

    [Theory]
    [InlineData("who is the norwegian president", "Sund")]
    [InlineData("who was the norwegian president in march 2031", "Halm")]
    public void The_last_told_before_the_asked_day_holds_it(string question, string holder) =>
        new World(
            Transcript,
            new ArticleBuilder("Norwegian President Ida Sund opened the pier.").Titled("Pier").Published("2031-05-01")
        )
            .Ask(question)
            .Evidence.ShouldHaveSingleItem()
            .Text.ShouldContain(holder);

    [Fact]
    public void Where_no_article_names_the_holder_of_the_table_they_have_that_of_their_time() =>
        new World(
            new ArticleBuilder(
                "The president of Ostmark, Orla Brenk, closed the lock. “It was too low,” Brenk said."
            ).Quote("It was too low,", "Orla Brenk")
        )
            .Ask("what did the president of ostmark say")
            .Headline.Plain.ShouldStartWith("Orla Brenk");

    [Fact]
    public void What_is_told_of_another_president_is_not_told_of_this_one()
    {
        var answer = new World(
            Transcript,
            new ArticleBuilder("The president said that the harbour would open.").Titled("Harbour")
        ).Ask("what did the norwegian president say about the harbour");

        answer.Outcome.ShouldNotBe(AnswerOutcome.Answered);
        answer.Evidence.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Former Norwegian President Ida Sund opened the pier.")]
    [InlineData("Norwegian Vice President Ida Sund opened the pier.")]
    [InlineData("The spokesman of the Norwegian president, Ida Sund, opened the pier.")]
    public void Nobody_holds_it_by_another_office(string sentence) =>
        new World(new ArticleBuilder(sentence)).Ask("who is the norwegian president").Evidence.ShouldBeEmpty();

    [Fact]
    public void Asked_who_holds_an_office_what_else_they_are_is_no_answer() =>
        new World(
            new ArticleBuilder("President Ada Holt, the master of the harbour, was the oldest guest.").Titled("Guests"),
            new ArticleBuilder("The talks were opened by Ada Holt, envoy of Verane.").Titled("Talks")
        )
            .Ask("who is the envoy of verane")
            .Evidence.ShouldHaveSingleItem()
            .Text.ShouldContain("envoy of Verane");

    [Theory]
    [InlineData("who is the norwegian president", "They turned to President Halm of Norway.")]
    [InlineData("what did the norwegian president say about the ferries", "The ferries will sail in winter.")]
    public void A_namesake_of_whom_the_telling_article_knows_nothing_holds_nothing(string question, string shown)
    {
        var answer = new World(
            Transcript,
            new ArticleBuilder("“The ferries are too dear,” said Bram Halm, a baker.")
                .Titled("Bread")
                .Published("2031-04-01")
                .Quote("The ferries are too dear,", "Bram Halm")
        ).Ask(question);

        answer.Evidence.ShouldHaveSingleItem().Text.ShouldBe(shown);
        answer.Headline.Plain.ShouldNotContain("Bram");
    }

    [Fact]
    public void Whom_another_article_tells_to_hold_it_in_full_is_meant_by_the_surname() =>
        new World(
            Transcript,
            new ArticleBuilder("“The ferries are too dear,” said Bram Halm, a baker.")
                .Titled("Bread")
                .Quote("The ferries are too dear,", "Bram Halm"),
            new ArticleBuilder("“The pier is open,” said Norwegian President Ida Halm.")
                .Titled("Pier")
                .Published("2031-02-01")
                .Quote("The pier is open,", "Ida Halm")
        )
            .Ask("what did the norwegian president say about the pier")
            .Headline.Plain.ShouldStartWith("Ida Halm");

    [Fact]
    public void That_another_held_it_does_not_tell_who_holds_it() =>
        new World(
            new ArticleBuilder("Norwegian President Ida Sund received Ada Halm, a captain of the fleet of Tarn.")
                .Titled("Visit")
                .Published("2031-02-01"),
            new ArticleBuilder("Norwegian President Ada Halm opened the pier.").Titled("Pier").Published("2031-03-01")
        )
            .Ask("who is the norwegian president")
            .Evidence.ShouldHaveSingleItem()
            .Text.ShouldBe("Norwegian President Ada Halm opened the pier.");

    [Fact]
    public void Who_held_it_in_a_year_before_the_articles_does_not_hold_it() =>
        new World(
            Transcript,
            new ArticleBuilder("In 1999 Norwegian President Ida Sund opened the pier.")
                .Titled("Pier")
                .Published("2031-05-01")
        )
            .Ask("who is the norwegian president")
            .Evidence.ShouldHaveSingleItem()
            .Text.ShouldContain("Halm");
}
