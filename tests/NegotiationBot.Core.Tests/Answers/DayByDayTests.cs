using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Tests.Answers;

public sealed class DayByDayTests
{
    private static readonly ArticleBuilder March = new ArticleBuilder("“The quota stays,” Bram Ilves said.")
        .Titled("Stays")
        .Published("2031-03-03")
        .Quote("The quota stays,", "Bram Ilves");

    private static readonly ArticleBuilder May = new ArticleBuilder(
        "“The quota goes,” Bram Ilves said.",
        "The board of the harbour voted on the quota."
    )
        .Titled("Goes")
        .Published("2031-05-19")
        .Quote("The quota goes,", "Bram Ilves");

    [Theory]
    [InlineData("how did ilves position on the quota change")]
    [InlineData("has ilves changed his mind on the quota")]
    [InlineData("timeline of ilves on the quota")]
    public void What_somebody_said_stands_under_its_days_the_first_first(string question)
    {
        var answer = new World(May, March).Ask(question);

        answer.Headline.Plain.ShouldBe("Bram Ilves, day by day:");
        answer.Statements.Select(day => day.Lead!.Plain).ShouldBe(["3 Mar 2031:", "19 May 2031:"]);
        answer.Evidence.Select(evidence => evidence.Article.Article.Title).ShouldBe(["Stays", "Goes"]);
    }

    [Fact]
    public void Of_one_day_there_is_what_they_said() =>
        new World(May).Ask("has ilves changed his mind on the quota").Headline.Plain.ShouldStartWith("Bram Ilves, in");

    [Fact]
    public void An_article_with_the_surname_alone_keeps_it_and_a_day_of_reports_counts()
    {
        var answer = new World(
            March,
            new ArticleBuilder("Orrin Vale said that the quota was fair.")
                .Titled("Fair")
                .Published("2031-04-01")
                .Quote("that the quota was fair", "Orrin Vale", QuoteKind.Indirect),
            new ArticleBuilder("“The quota is a trap that we walked into with open eyes,” Vale said.")
                .Titled("Trap")
                .Published("2031-05-01")
                .Quote("The quota is a trap that we walked into with open eyes,", "Vale")
        ).Ask("how did vales position change");

        answer.Headline.Plain.ShouldBe("Orrin Vale, day by day:");
        answer
            .Statements.Select(day => day.Lead!.Plain)
            .ShouldBe(["1 Apr 2031 (reported, not quoted):", "1 May 2031: Vale:"]);
    }

    [Fact]
    public void Of_a_thing_there_is_what_the_articles_tell()
    {
        var answer = new World(May, March).Ask("timeline of the quota");

        answer.Headline.Plain.ShouldBe("Day by day:");
        answer.Statements.Select(day => day.Lead!.Plain[..5]).ShouldBe(["3 Mar", "19 Ma"]);
    }
}
