using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Members;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Tests.Answers;

namespace NegotiationBot.Core.Tests.Commands.Members;

public sealed class OffersTests
{
    private readonly CorpusIndex _index = new();

    [Fact]
    public void Only_those_are_offered_of_whom_an_article_surely_has_words()
    {
        _index.Put(
            new ArticleBuilder(
                "“Yes,” said Ada Holt.",
                "“No,” said Lina Tol, 9, a schoolgirl.",
                "“Never,” said Ada Quill."
            )
                .Quote("Yes,", "Ada Holt")
                .Quote("No,", "Lina Tol", status: AttributionStatus.Unconfirmed)
                .Quote("Never,", "Ada Quill", status: AttributionStatus.Withdrawn)
                .Build()
        );

        Offer("a").ShouldBe(["Ada Holt"]);
        Offer("tol").ShouldBeEmpty();
    }

    [Fact]
    public void A_childs_name_in_a_title_is_no_topic()
    {
        _index.Put(
            new ArticleBuilder("Lina Tolle, 9, waited for the ferry.").Titled("Lina Tolle Waits For The Ferry").Build()
        );

        Offer("ferr", option: "topic").ShouldBe(["Ferry"]);
        Offer("lina", option: "topic").ShouldBeEmpty();
        Offer("toll", option: "topic").ShouldBeEmpty();
    }

    [Fact]
    public void A_suppressed_person_is_not_offered()
    {
        _index.Put(new ArticleBuilder("“Yes,” said Ada Holt.").Quote("Yes,", "Ada Holt").Build());
        var filter = new RetrievalFilter
        {
            Veil = new Veil(
                new HashSet<QuoteKey>(),
                new HashSet<QuoteKey>(),
                new SuppressedPeople(new SuppressedPerson("Ada Holt"))
            ),
        };

        Offer("holt").ShouldBe(["Ada Holt"]);
        Offer("holt", filter).ShouldBeEmpty();
    }

    [Fact]
    public void No_more_are_offered_than_a_platform_takes()
    {
        var article = new ArticleBuilder([.. Enumerable.Range(0, 40).Select(i => $"“Yes {i},” said Ada Name{i}.")]);
        for (var i = 0; i < 40; i++)
        {
            article.Quote($"Yes {i},", $"Ada Name{i}");
        }
        _index.Put(article.Build());

        Offer("ada").Count.ShouldBe(25);
    }

    [Fact]
    public void While_a_name_is_typed_nobody_elses_quotes_are_read()
    {
        var (store, index) = Hundred();

        Offer("name42", index: index).ShouldBe(["Ada Name42"]);

        store.Read.ShouldBe(1);
    }

    [Fact]
    public void Before_anything_is_typed_no_more_are_read_than_are_offered()
    {
        var (store, index) = Hundred();

        Offer("", index: index).Count.ShouldBe(25);

        store.Read.ShouldBe(25);
    }

    [Theory]
    [InlineData(0, 8)]
    [InlineData(99, 108)]
    public void Who_has_many_quotes_is_known_from_a_few_of_them_where_those_tell(int confirmed, int read)
    {
        var article = new ArticleBuilder([.. Enumerable.Range(0, 100).Select(i => $"“Yes {i},” said Ada Holt.")]);
        for (var i = 0; i < 100; i++)
        {
            article.Quote(
                $"Yes {i},",
                "Ada Holt",
                status: i == confirmed ? AttributionStatus.Confirmed : AttributionStatus.Unconfirmed
            );
        }
        var store = new CountedStore();
        var index = new CorpusIndex(store);
        index.Put(store.Keep(article.Build()));

        Offer("holt", index: index).ShouldBe(["Ada Holt"]);

        store.Read.ShouldBe(read);
    }

    [Fact]
    public void The_words_of_titles_are_offered_without_reading_an_article()
    {
        var store = new CountedStore();
        var index = new CorpusIndex(store);
        index.Put(store.Keep(new ArticleBuilder("Words.").Titled("The harbour treaty", "a").Build()));
        index.Put(store.Keep(new ArticleBuilder("Words.").Titled("Treaty signed", "b").Build()));

        Offer("", option: "topic", index: index).ShouldBe(["treaty", "harbour", "signed"]);

        store.Read.ShouldBe(0);
    }

    /// <summary>A hundred people, each with one quote.</summary>
    private static (CountedStore Store, CorpusIndex Index) Hundred()
    {
        var article = new ArticleBuilder([.. Enumerable.Range(0, 100).Select(i => $"“Yes {i},” said Ada Name{i}.")]);
        for (var i = 0; i < 100; i++)
        {
            article.Quote($"Yes {i},", $"Ada Name{i}");
        }
        var store = new CountedStore();
        var index = new CorpusIndex(store);
        index.Put(store.Keep(article.Build()));
        return (store, index);
    }

    private List<string> Offer(
        string typed,
        RetrievalFilter? filter = null,
        string option = "speaker",
        CorpusIndex? index = null
    ) =>
        [
            .. new Offers(index ?? _index)
                .For(
                    new AutocompleteAsked(
                        new ChatPlace(
                            new CommunityId(new PlatformName("discord"), "1"),
                            "10",
                            null,
                            ChannelKind.Shared
                        ),
                        new ChatUser("7"),
                        option is "topic" ? "compare" : "quotes",
                        option,
                        typed
                    ),
                    filter ?? RetrievalFilter.Everything
                )
                .Select(choice => choice.Value),
        ];

    /// <summary>Articles outside the index, and how much of them was looked at.</summary>
    private sealed class CountedStore : IIndexedArticles
    {
        private readonly ArticlesAtHand _articles = new();

        /// <summary>Articles, passages and quotes.</summary>
        public int Read { get; private set; }

        public IndexedArticle Keep(IndexedArticle article) => _articles.Keep(article);

        IReadOnlyList<IndexedArticle> IIndexedArticles.Read(IReadOnlyCollection<long> sequences) =>
            _articles.Read(Counted(sequences));

        public IReadOnlyDictionary<UnitPlace, (IndexedArticle Article, Passage Part)> ReadPassages(
            IReadOnlyCollection<UnitPlace> places
        ) => _articles.ReadPassages(Counted(places));

        public IReadOnlyDictionary<UnitPlace, (IndexedArticle Article, Quote Part)> ReadQuotes(
            IReadOnlyCollection<UnitPlace> places
        ) => _articles.ReadQuotes(Counted(places));

        private IReadOnlyCollection<T> Counted<T>(IReadOnlyCollection<T> wanted)
        {
            Read += wanted.Count;
            return wanted;
        }
    }
}
