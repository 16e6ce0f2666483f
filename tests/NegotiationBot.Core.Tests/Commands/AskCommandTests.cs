using Moq;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
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
    public async Task A_question_whose_article_is_purged_meanwhile_is_asked_again_without_it()
    {
        var article = Some.TalksArticle.Build();
        var found = new Dictionary<UnitPlace, (IndexedArticle, Quote)>();
        var purged = Purged(article, found.Clear);
        for (var i = 0; i < article.Quotes.Count; i++)
        {
            found.Add(new UnitPlace(article.Sequence, i), (purged, article.Quotes[i]));
        }
        var store = new Mock<IIndexedArticles>();
        store.Setup(it => it.ReadQuotes(It.IsAny<IReadOnlyCollection<UnitPlace>>())).Returns(found);
        store
            .Setup(it => it.ReadPassages(It.IsAny<IReadOnlyCollection<UnitPlace>>()))
            .Returns(new Dictionary<UnitPlace, (IndexedArticle, Passage)>());
        var index = new CorpusIndex(store.Object);
        index.Put(article);

        var answer = await AskAsync(World.Asked("who said this will take years"), index: index);

        answer.Outcome.ShouldNotBe(AnswerOutcome.Answered);
        found.ShouldBeEmpty();
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

    private static IndexedArticle Purged(IndexedArticle article, Action seen) =>
        article with
        {
            Content = new ArticleText(() =>
            {
                seen();
                throw new ArticleGoneException();
            }),
        };

    private async Task<Answer> AskAsync(Question question, AnswerLimits? limits = null, CorpusIndex? index = null) =>
        (
            await new AskCommand(
                index ?? _index,
                World.Registry,
                limits ?? new AnswerLimits(),
                _records.Object
            ).RunAsync(question, RetrievalFilter.Everything, TestContext.Current.CancellationToken)
        ).Answer;
}
