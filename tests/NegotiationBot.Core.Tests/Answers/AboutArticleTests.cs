using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Tests.Answers;

public sealed class AboutArticleTests
{
    private static readonly World Two = new(
        new ArticleBuilder("“The ferry must sail,” said Ada Holt.")
            .Titled("Ferry talks stall again")
            .By("Mira Sund", "Jon Ask")
            .Published("2031-05-02", "Harbour Post")
            .Quote("The ferry must sail,", "Ada Holt"),
        new ArticleBuilder("“No quota for anybody,” said Bram Ilves.")
            .Titled("Quota in doubt")
            .Quote("No quota for anybody,", "Bram Ilves")
    );

    [Theory]
    [InlineData("who wrote this?", "Mira Sund, Jon Ask wrote it.")]
    [InlineData("when was it published", "It was published on 2 May 2031.")]
    [InlineData("what paper is that from", "Harbour Post published it.")]
    public void Under_an_answer_its_article_is_meant(string question, string headline)
    {
        const string Earlier = "who said the ferry must sail";

        var answer = Two.Ask(question, Earlier, Two.Reply(Earlier));

        answer.Headline.Plain.ShouldBe(headline);
        answer.Evidence.ShouldHaveSingleItem().Kind.ShouldBe(EvidenceKind.Article);
    }

    [Fact]
    public void An_article_is_meant_by_the_words_of_its_title()
    {
        Two.Ask("who wrote the article on the ferry talks that stall")
            .Headline.Plain.ShouldBe("Mira Sund, Jon Ask wrote it.");
    }

    [Fact]
    public void What_an_article_does_not_say_is_not_guessed()
    {
        const string Earlier = "who said no quota for anybody";

        var answer = Two.Ask("who wrote this", Earlier, Two.Reply(Earlier));

        answer.Outcome.ShouldBe(AnswerOutcome.NotInCorpus);
        answer.Reason.ShouldBe(Reasons.ArticleDoesNotSay);
    }

    [Fact]
    public void Of_several_articles_none_is_chosen_by_chance()
    {
        Two.Ask("who wrote this").Reason.ShouldBe(Reasons.WhichArticle);
    }
}
