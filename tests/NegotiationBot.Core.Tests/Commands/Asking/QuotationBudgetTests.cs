using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Commands.Asking;

public sealed class QuotationBudgetTests
{
    private static readonly ChatPlace Talks = new(
        new CommunityId(new PlatformName("discord"), "1"),
        "10",
        null,
        ChannelKind.Shared
    );

    private static readonly DateTimeOffset Now = new(2031, 5, 20, 12, 0, 0, TimeSpan.Zero);

    private readonly Ledger _ledger = new();

    [Fact]
    public async Task A_share_of_the_words_may_be_shown_and_beyond_it_the_way_to_the_article()
    {
        // 200 words, of which 15 in a hundred are 30.
        var article = Article(words: 200);

        var first = await SpendAsync(article, 0, 30, new QuotationLimits(AlwaysWords: 0));
        var second = await SpendAsync(article, 100, 101, new QuotationLimits(AlwaysWords: 0));

        first.Statements.Single().Form.ShouldBe(StatementForm.Passage);
        second.Statements.Single().Form.ShouldBe(StatementForm.Offered);
        second.Statements.Single().Lead!.Plain.ShouldStartWith("More of this article than I may show here today");
        second.Evidence.Single().Article.ShouldBe(article);
    }

    [Fact]
    public async Task What_was_shown_before_is_shown_again_for_nothing()
    {
        var article = Article(words: 200);
        await SpendAsync(article, 0, 30, new QuotationLimits(AlwaysWords: 0));

        var again = await SpendAsync(article, 5, 25, new QuotationLimits(AlwaysWords: 0));

        again.Statements.Single().Form.ShouldBe(StatementForm.Passage);
        _ledger.Kept.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Of_a_short_statement_some_words_may_always_be_shown() =>
        (await SpendAsync(Article(words: 80), 0, 60, new QuotationLimits(AlwaysWords: 60)))
            .Statements.Single()
            .Form.ShouldBe(StatementForm.Passage);

    [Fact]
    public async Task The_journalists_own_prose_has_a_limit_of_its_own() =>
        (await SpendAsync(Article(words: 10_000), 0, 251, new QuotationLimits()))
            .Statements.Single()
            .Form.ShouldBe(StatementForm.Offered);

    [Theory]
    [InlineData("CC BY 4.0")]
    [InlineData("CC0-1.0")]
    [InlineData("Public domain")]
    public async Task An_open_licence_lets_everything_be_shown(string licence)
    {
        var answer = await SpendAsync(Article(words: 200, licence), 0, 190, new QuotationLimits());

        answer.Statements.Single().Form.ShouldBe(StatementForm.Passage);
        _ledger.Kept.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_channel_and_another_day_have_shares_of_their_own()
    {
        var article = Article(words: 200);
        var limits = new QuotationLimits(AlwaysWords: 0);
        await SpendAsync(article, 0, 30, limits);

        (await SpendAsync(article, 100, 120, limits, Talks with { Channel = "11" }))
            .Statements[0]
            .Form.ShouldBe(StatementForm.Passage);
        (await SpendAsync(article, 100, 120, limits, at: Now.AddHours(25)))
            .Statements[0]
            .Form.ShouldBe(StatementForm.Passage);
    }

    private Task<Answer> SpendAsync(
        IndexedArticle article,
        int firstWord,
        int afterLast,
        QuotationLimits limits,
        ChatPlace? place = null,
        DateTimeOffset? at = null
    )
    {
        // Every word is "word " of five letters.
        var span = new TextSpan(firstWord * 5, (afterLast * 5) - 1);
        var answer = new Answer(
            new AnswerId("A7K2"),
            AnswerOutcome.Answered,
            "fact",
            StyledText.Of("The article reports it."),
            [new Statement(StatementForm.Passage, null, [new Evidence(EvidenceKind.Passage, article, span, null, 1)])],
            1,
            new Coverage(1, null, null, null)
        );
        return new QuotationBudget(_ledger, limits).SpendAsync(
            answer,
            place ?? Talks,
            at ?? Now,
            TestContext.Current.CancellationToken
        );
    }

    private static IndexedArticle Article(int words, string? licence = null) =>
        new(
            1,
            Now,
            new Article(new ArticleId("a"), "Words", [], null, null, null, "en", licence, "public"),
            string.Join(' ', Enumerable.Repeat("word", words)),
            [],
            []
        );

    private sealed class Ledger : IShownWords
    {
        public List<(ChatPlace Place, ShownWords Words, DateTimeOffset At)> Kept { get; } = [];

        public Task<IReadOnlyList<ShownWords>> ReadAsync(
            ChatPlace place,
            IReadOnlyCollection<ArticleId> articles,
            DateTimeOffset since,
            CancellationToken cancellationToken
        ) =>
            Task.FromResult<IReadOnlyList<ShownWords>>([
                .. Kept.Where(kept => kept.Place.Channel == place.Channel && kept.At >= since)
                    .Select(kept => kept.Words),
            ]);

        public Task AddAsync(
            ChatPlace place,
            IReadOnlyList<ShownWords> shown,
            DateTimeOffset at,
            CancellationToken cancellationToken
        )
        {
            Kept.AddRange(shown.Select(words => (place, words, at)));
            return Task.CompletedTask;
        }
    }
}
