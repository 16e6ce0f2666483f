using NegotiationBot.Core.Answers;

namespace NegotiationBot.Core.Tests.Answers;

/// <summary>Whether somebody did something, or it was done to them, the sentence tells that has them do it.</summary>
public sealed class DeedToldTests
{
    private const string Fired = "Envoy Ada Holt, who wrote the pact with Tomas Reyl, has been fired.";

    [Fact]
    public void What_tells_the_deed_comes_before_words_that_only_have_its_verb() =>
        Beside("“I will fire back,” Ada Holt said. “I am deeply saddened by that fire.”", Fired)
            .Ask("was ada holt fired")
            .Evidence[0]
            .Text.ShouldBe(Fired);

    [Fact]
    public void Many_that_tell_it_do_not_speak_against_each_other() =>
        new World([
            .. Enumerable
                .Range(1, 12)
                .Select(day =>
                    new ArticleBuilder($"On day {day} of the strike Ada Holt was fired by the ministry.")
                        .Titled($"Day {day}", $"day-{day}")
                        .Build()
                ),
        ])
            .Ask("was ada holt fired")
            .Outcome.ShouldBe(AnswerOutcome.Answered);

    [Theory]
    [InlineData("did ada holt veto the ferry bill", "Ada Holt vetoed the ferry bill last week over its costs.")]
    [InlineData("was ada holt indicted", "A grand jury in Marstad indicted Envoy Ada Holt.")]
    public void The_deed_is_told_by_whoever_does_it(string question, string told) =>
        Beside("“The ferry bill is a bad bill,” said Ada Holt. “No veto is a joy, and the indictment is a joke.”", told)
            .Ask(question)
            .Evidence[0]
            .Text.ShouldBe(told);

    [Fact]
    public void That_it_was_done_to_somebody_named_beside_them_does_not_tell_it() =>
        Beside("“I was not asked,” Tomas Reyl said.", Fired)
            .Ask("was tomas reyl fired")
            .Evidence.ShouldNotContain(evidence => evidence.Text == Fired);

    private static World Beside(string quoted, string told) =>
        new(
            new ArticleBuilder(quoted, told).Quote(
                quoted.Split('”')[0].TrimStart('“'),
                quoted.Contains("Reyl", StringComparison.Ordinal) ? "Tomas Reyl" : "Ada Holt"
            )
        );
}
