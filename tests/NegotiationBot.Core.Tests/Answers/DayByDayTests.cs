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
    public void Of_a_thing_there_is_what_the_articles_tell()
    {
        var answer = new World(May, March).Ask("timeline of the quota");

        answer.Headline.Plain.ShouldBe("Day by day:");
        answer.Statements.Select(day => day.Lead!.Plain[..5]).ShouldBe(["3 Mar", "19 Ma"]);
    }
}
