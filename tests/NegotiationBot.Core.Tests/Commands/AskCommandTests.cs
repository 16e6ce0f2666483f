using Moq;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Tests.Answers;

namespace NegotiationBot.Core.Tests.Commands;

public sealed class AskCommandTests
{
    private readonly Mock<IAnswerRecords> _records = new();
    private readonly CorpusIndex _index = new();

    [Fact]
    public async Task An_answer_is_recorded_once_with_the_words_that_were_shown()
    {
        _index.Put(Some.TalksArticle.Build());
        var question = World.Asked("who said this will take years");

        var answer = await AskAsync(question);

        _records.Verify(
            records =>
                records.AddAsync(
                    question,
                    answer,
                    It.Is<string>(shown => shown.StartsWith("Tomas Reyl said it.")),
                    null,
                    TestContext.Current.CancellationToken
                ),
            Times.Once
        );
    }

    [Fact]
    public async Task A_refusal_is_recorded_too()
    {
        var answer = await AskAsync(World.Asked("who said this will take years"));

        answer.Outcome.ShouldNotBe(AnswerOutcome.Answered);
        _records.Verify(
            records =>
                records.AddAsync(It.IsAny<Question>(), answer, It.IsAny<string>(), null, It.IsAny<CancellationToken>()),
            Times.Once
        );
    }

    [Fact]
    public async Task An_id_that_is_taken_is_not_given_again()
    {
        var question = World.Asked("who said this will take years");
        var taken = AnswerIds.For(question, 0);
        _records
            .Setup(records => records.FindAsync(taken, It.IsAny<CancellationToken>()))
            .ReturnsAsync(
                new AnswerRecord(taken, World.Now, "another", AnswerOutcome.Answered, "fact", 1, "another", [])
            );

        var answer = await AskAsync(question);

        answer.Id.ShouldBe(AnswerIds.For(question, 1));
    }

    [Fact]
    public async Task The_configured_limits_hold()
    {
        _index.Put(Some.TalksArticle.Build());

        var one = await AskAsync(World.Asked("what did ilves say"), new AnswerLimits(Quotations: 1));
        var none = await AskAsync(World.Asked("what did ilves say"), new AnswerLimits(ProseWords: 0));

        one.Evidence.Count(evidence => evidence.Quote is { IsMarked: true }).ShouldBe(1);
        none.Evidence.Skip(1).ShouldAllBe(evidence => evidence.Quote!.IsVerbatim);
    }

    private async Task<Answer> AskAsync(Question question, AnswerLimits? limits = null) =>
        (
            await new AskCommand(_index, World.Registry, limits ?? new AnswerLimits(), _records.Object).RunAsync(
                question,
                RetrievalFilter.Everything,
                TestContext.Current.CancellationToken
            )
        ).Answer;
}
