using NegotiationBot.Core.Answers;

namespace NegotiationBot.Core.Tests.Answers;

public sealed class AnswerIdsTests
{
    [Fact]
    public void An_id_is_four_characters_that_are_hard_to_confuse()
    {
        var ids = Enumerable.Range(0, 19).Select(attempt => AnswerIds.For(World.Asked("why"), attempt).Value).ToList();

        ids.ShouldAllBe(id => id.Length == 4 && id.All(AnswerIds.Alphabet.Contains));
        "01258BILOSUZ".ShouldAllBe(confusing => !AnswerIds.Alphabet.Contains(confusing));
    }

    [Fact]
    public void When_ids_grow_scarce_they_grow_longer() =>
        AnswerIds.For(World.Asked("why"), 20).Value.Length.ShouldBe(5);

    [Fact]
    public void The_same_question_asked_twice_at_one_moment_gets_two_ids()
    {
        var world = new World(Some.TalksArticle);

        world.Ask("what did ilves say").Id.ShouldNotBe(world.Ask("what did ilves say").Id);
        world.Records.All.Count.ShouldBe(2);
    }
}
