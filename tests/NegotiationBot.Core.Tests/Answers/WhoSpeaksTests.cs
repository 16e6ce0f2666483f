namespace NegotiationBot.Core.Tests.Answers;

public sealed class WhoSpeaksTests
{
    private static readonly ArticleBuilder Both = new ArticleBuilder(
        "“The quota stays,” Ada Holt said.",
        "“The quota goes,” Bram Ilves said.",
        "“The pier is old,” Tomas Reyl said."
    )
        .Titled("Both")
        .Quote("The quota stays,", "Ada Holt")
        .Quote("The quota goes,", "Bram Ilves")
        .Quote("The pier is old,", "Tomas Reyl");

    [Theory]
    [InlineData("who said what about the quota")]
    [InlineData("what do both sides say about the quota")]
    [InlineData("any quotes about the quota")]
    public void Whoever_speaks_on_it_stands_under_their_name(string question)
    {
        var answer = new World(Both).Ask(question);

        answer.Headline.Plain.ShouldStartWith("Two accounts, both from one article");
        answer.Statements.Select(account => account.Lead!.Plain).ShouldBe(["Ada Holt:", "Bram Ilves:"]);
    }

    [Fact]
    public void One_voice_is_one_account() =>
        new World(Both).Ask("who talked about the pier").Headline.Plain.ShouldStartWith("One account only");

    [Fact]
    public void Where_nobody_speaks_on_it_the_articles_may_tell_of_it() =>
        new World(Both, new ArticleBuilder("The ferry line was closed in May.").Titled("Ferry"))
            .Ask("what has been said about the ferry line")
            .Evidence[0]
            .Text.ShouldBe("The ferry line was closed in May.");
}
