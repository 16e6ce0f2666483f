using Moq;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Corpus;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Tests.Answers;

namespace NegotiationBot.Core.Tests.Commands.Corpus;

public sealed class CorpusCommandsTests
{
    private readonly ActsInMemory _acts = new();
    private readonly CorpusIndex _index = new();
    private readonly Mock<ICorpusKeeping> _keeping = new();

    public CorpusCommandsTests()
    {
        var article = Some.TalksArticle.Build();
        _index.Put(article);
        _keeping
            .Setup(keeping => keeping.RemoveAsync(article.Article.Id, It.IsAny<CancellationToken>()))
            .ReturnsAsync((ArticleId id, CancellationToken _) => _index.Remove(id));
    }

    [Theory]
    [InlineData("corpus remove", "removed")]
    [InlineData("corpus edit", "edited")]
    public async Task What_could_not_be_logged_is_not_done_and_done_when_it_is_given_again(
        string command,
        string change
    )
    {
        var given = Visits.Giving(
            "i:1",
            command,
            ("id", "A long road to a fishing deal"),
            ("field", "publisher"),
            ("value", "Lund Post")
        );
        _acts.Failures = 1;
        await Should.ThrowAsync<IOException>(() => RunAsync(given));
        _keeping.VerifyNoOtherCalls();

        await RunAsync(given);

        _acts.All.ShouldBe([new ArticleChanged(change, "A long road to a fishing deal")]);
        _keeping.Invocations.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_logged_and_could_not_be_done_is_done_when_it_is_given_again_and_logged_once()
    {
        var given = Visits.Giving(
            "i:1",
            "corpus edit",
            ("id", "A long road to a fishing deal"),
            ("field", "publisher"),
            ("value", "Lund Post")
        );
        _keeping
            .SetupSequence(keeping => keeping.EditAsync(It.IsAny<ArticleEdit>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new IOException("The disk is full."))
            .ReturnsAsync(true);
        await Should.ThrowAsync<IOException>(() => RunAsync(given));

        await RunAsync(given);

        _acts.All.Count.ShouldBe(1);
    }

    private Task<IReadOnlyList<Deed>> RunAsync(Visit visit)
    {
        var records = new RecordsInMemory();
        var suppressions = new Suppressions(_acts);
        var houses = new Houses(_acts, Mock.Of<ICorrectionLog>(), Visits.Defaults, suppressions);
        var log = new ActLog(houses);
        var posts = new PostsToRenew(records, Mock.Of<IPosts>());
        var ask = new AskCommand(_index, SpeakerRegistry.Empty, new AnswerLimits(), records);
        var commands = new CorpusCommands(
            _index,
            SpeakerRegistry.Empty,
            _keeping.Object,
            log,
            new ModerationDesk(
                _acts,
                houses,
                new CorrectionUndo(_acts, houses, _keeping.Object, records, posts),
                posts,
                new Authorities(new CorpusAdmins([]))
            ),
            new CorrectionReview(_acts, log, _keeping.Object, _index, new SpeakersOfArticle(ask), records, posts),
            records,
            posts,
            suppressions
        );
        return commands.RunAsync(visit, (CommandInvoked)visit.Event, TestContext.Current.CancellationToken);
    }
}
