using Moq;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Tests.Answers;

namespace NegotiationBot.Core.Tests.Commands.Asking;

public sealed class RehearsalTests
{
    private readonly Mock<IAnswerRecords> _records = new();
    private readonly CorpusIndex _index = new();

    [Fact]
    public async Task Each_way_of_asking_is_gone_through_and_nothing_is_recorded()
    {
        _index.Put(Some.TalksArticle.Build());

        (await RehearseAsync()).ShouldBe(8);

        _records.Verify(
            records => records.FindAsync(It.IsAny<AnswerId>(), It.IsAny<CancellationToken>()),
            Times.Exactly(8)
        );
        _records.VerifyNoOtherCalls();
    }

    [Fact]
    public async Task Nothing_is_asked_of_an_empty_corpus() => (await RehearseAsync()).ShouldBe(0);

    private Task<int> RehearseAsync() =>
        new Rehearsal(_index, new AskCommand(_index, World.Registry, new AnswerLimits(), _records.Object)).RunAsync(
            DateTimeOffset.UnixEpoch,
            TestContext.Current.CancellationToken
        );
}
