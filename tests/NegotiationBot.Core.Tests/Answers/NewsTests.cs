using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Tests.Answers;

public sealed class NewsTests
{
    private static readonly ArticleBuilder March = new ArticleBuilder(
        "The harbour board of Marstad met for nine hours and did not vote on the quota."
    )
        .Titled("Board")
        .Published("2031-03-03");

    private static readonly ArticleBuilder April = new ArticleBuilder(
        "Weather: fair.",
        "Two patrol boats of Ostmark left the strait at dawn, eleven days later than agreed."
    )
        .Titled("Boats")
        .Published("2031-04-17");

    private static readonly ArticleBuilder May = new ArticleBuilder(
        "“The quota is dead and buried, and I have said so to the board,” Bram Ilves said on his way out of the hall.",
        "The board had met last on 3 March."
    )
        .Titled("Quota")
        .Published("2031-05-19")
        .Quote("The quota is dead and buried, and I have said so to the board,", "Bram Ilves");

    [Fact]
    public void What_is_new_is_what_the_newest_articles_begin_with()
    {
        var answer = new World(March, April, May).Ask("whats new");

        answer.Headline.Plain.ShouldBe("The newest that I have:");
        answer.Evidence.Select(evidence => evidence.Article.Article.Title).ShouldBe(["Quota", "Boats", "Board"]);
        answer.Evidence[1].Text.ShouldStartWith("Two patrol boats");
        answer.Statements[1].Lead!.Plain.ShouldBe("17 Apr 2031:");
    }

    [Fact]
    public void Words_of_somebody_stand_under_their_name() =>
        new World(May).Ask("any news").Statements[0].Lead!.Plain.ShouldBe("19 May 2031: Bram Ilves:");

    [Fact]
    public void On_a_subject_only_what_is_about_it_is_new()
    {
        var answer = new World(March, April, May).Ask("whats the latest on the quota");

        answer.Headline.Plain.ShouldBe("The newest that I have on that:");
        answer.Evidence.Select(evidence => evidence.Article.Article.Title).ShouldBe(["Quota", "Board"]);
    }

    [Theory]
    [InlineData("what happened in april", "Two patrol boats")]
    [InlineData("what happened yesterday", "The quota is dead")]
    [InlineData("anything new since may", "The quota is dead")]
    public void Of_some_days_there_is_what_was_published_then(string question, string begins)
    {
        var answer = new World(March, April, May).Ask(question);

        answer.Headline.Plain.ShouldBe("From those days I have:");
        answer.Evidence.ShouldHaveSingleItem().Text.ShouldStartWith(begins);
    }

    [Fact]
    public void Of_one_day_there_is_also_what_later_articles_tell_of_it() =>
        new World(March, April, May)
            .Ask("what happened on 3 march")
            .Evidence.Select(evidence => evidence.Text)
            .ShouldBe([
                "The board had met last on 3 March.",
                "The harbour board of Marstad met for nine hours and did not vote on the quota.",
            ]);

    [Theory]
    [InlineData("what happened on 10 april", "No article here is of those days.")]
    [InlineData("what happened in february", "Nothing here is older than 3 Mar 2031.")]
    [InlineData("what happened today", "Nothing here is newer than 19 May 2031.")]
    public void Of_days_without_articles_there_is_nothing(string question, string headline)
    {
        var answer = new World(March, April, May).Ask(question);

        answer.Outcome.ShouldBe(AnswerOutcome.NotInCorpus);
        answer.Headline.Plain.ShouldBe(headline);
    }

    [Fact]
    public void What_somebody_said_in_days_after_all_articles_is_not_what_they_said_before()
    {
        var answer = new World(March, May).Ask("what did ilves say about the quota today");

        answer.Outcome.ShouldBe(AnswerOutcome.NotInCorpus);
        answer.Headline.Plain.ShouldBe("Nothing here is newer than 19 May 2031.");
        answer.Statements[0].Lead!.Plain.ShouldBe("The nearest that I have, which is not an answer:");
        answer.Statements[1].Lead!.Plain.ShouldBe("Bram Ilves:");
    }

    [Fact]
    public void What_is_new_from_somebody_is_newest_whatever_the_articles_call_them()
    {
        var world = new World(
            new ArticleBuilder("“The quota is fair,” Orrin Vale said.")
                .Titled("Fair")
                .Published("2031-04-01")
                .Quote("The quota is fair,", "Orrin Vale"),
            new ArticleBuilder("“The quota is a trap,” Vale said.")
                .Titled("Trap")
                .Published("2031-05-01")
                .Quote("The quota is a trap,", "Vale")
        );

        world.Ask("whats new with vale").Evidence.ShouldHaveSingleItem().Article.Article.Title.ShouldBe("Trap");
    }

    [Fact]
    public void What_is_new_on_a_body_is_told_of_it_whoever_speaks()
    {
        var world = new World(
            new ArticleBuilder("The Veranian government said it was ready.")
                .Quote("it was ready", "Veranian government", QuoteKind.Indirect)
                .Titled("Ready")
                .Published("2031-03-01"),
            new ArticleBuilder("The Veranian government has fallen over the ferry tax.")
                .Titled("Fallen")
                .Published("2031-04-01")
        );

        world.Ask("whats new on the veranian government").Evidence[0].Article.Article.Title.ShouldBe("Fallen");
    }

    [Theory]
    [InlineData("and on the quota?")]
    [InlineData("what about the quota")]
    public void A_subject_alone_asks_on(string question) =>
        new World(March, April, May)
            .Ask(question, "whats new", "The newest that I have:")
            .Headline.Plain.ShouldBe("The newest that I have on that:");

    [Fact]
    public void What_is_new_is_not_what_was_spoken_of_before() =>
        new World(March, April, May)
            .Ask("whats new", "did the board vote on the quota", "It did not.")
            .Evidence.Count.ShouldBe(3);
}
