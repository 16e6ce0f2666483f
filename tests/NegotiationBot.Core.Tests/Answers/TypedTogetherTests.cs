using NegotiationBot.Core.Answers;

namespace NegotiationBot.Core.Tests.Answers;

/// <summary>Words typed as one, which the articles write as two.</summary>
public sealed class TypedTogetherTests
{
    [Theory]
    [InlineData("when is the rosebowl", "The Rose Bowl opens on Monday.")]
    [InlineData("when did hb9 pass", "H.B. 9 passed on Monday.")]
    [InlineData("when was the 712 march", "The 7/12 march was on Monday.")]
    public void Are_read_as_the_two_neighbours_of_the_articles(string question, string text) =>
        Ask(question, text).Evidence[0].Text.ShouldBe(text);

    [Theory]
    [InlineData("when is the rosebowl", "The bowl with a rose on it is sold on Monday.")]
    [InlineData("when was the 712 march", "The march of 7 April, of 12 miles, was on Monday.")]
    public void Are_no_words_that_stand_apart(string question, string text) =>
        Ask(question, text).Outcome.ShouldNotBe(AnswerOutcome.Answered);

    [Fact]
    public void Stay_one_number_where_the_articles_have_that_as_often() =>
        Ask("who lives at number 712", "Ada Holt lives at number 712. The 7/12 march passed it.")
            .Evidence[0]
            .Text.ShouldContain("712");

    private static Answer Ask(string question, string text) => new World(new ArticleBuilder(text)).Ask(question);
}
