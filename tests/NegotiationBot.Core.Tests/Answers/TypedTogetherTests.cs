using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Judging;

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

    [Theory]
    [InlineData("who saw the 712 boats", "7/12", new[] { "7", "12" })]
    [InlineData("who saw the 72 boats", "7/2", new[] { "72" })]
    public void Are_a_day_of_three_digits_and_a_number_of_two(string question, string day, string[] numbers)
    {
        var index = new CorpusIndex();
        index.Put(new ArticleBuilder($"Ada Holt saw the boats on {day}.").Build());
        var asked = new QuestionAnalyzer(World.Registry).Analyze(World.Asked(question)).Parts[0];

        new Retriever(index, EvidenceModel.Shipped)
            .Find(asked, RetrievalFilter.Everything)
            .Part.Topics.Select(topic => topic.Typed)
            .Where(word => char.IsAsciiDigit(word[0]))
            .ShouldBe(numbers);
    }

    private static Answer Ask(string question, string text) => new World(new ArticleBuilder(text)).Ask(question);
}
