using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class CorpusIndexTests
{
    private static readonly RetrievalFilter Everything = RetrievalFilter.Everything;

    [Fact]
    public void A_passage_is_found_by_any_form_of_its_words()
    {
        var index = Corpus.Of(
            Corpus.Article("a", "The envoys signed a cease-fire.\nNobody spoke of grain."),
            Corpus.Article("b", "Grain ships left the harbour.")
        );

        var hit = index.SearchPassages(Corpus.Query("ceasefire signing"), Everything, 10).ShouldHaveSingleItem();

        hit.Article.Article.Id.ShouldBe(new ArticleId("a"));
        hit.Passage.Span.Of(hit.Article.Text).ShouldBe("The envoys signed a cease-fire.");
    }

    [Fact]
    public void The_best_of_many_come_first_and_equals_in_the_order_of_storing()
    {
        var index = Corpus.Of(
            Enumerable
                .Range(0, 50)
                .Select(i => Corpus.Article($"a{i}", i == 37 ? "truce truce harbour" : "truce talks harbour"))
        );

        var hits = index.SearchPassages(Corpus.Query("truce"), Everything, 4);

        hits.Select(hit => hit.Article.Article.Id.Value).ShouldBe(["a37", "a0", "a1", "a2"]);
    }

    [Fact]
    public void The_title_counts_in_every_passage_but_less_than_the_passage()
    {
        var index = Corpus.Of(
            Corpus.Article("title", "They met at noon.\nThey left.", title: "The harbour treaty"),
            Corpus.Article("body", "The treaty was short.", title: "News")
        );

        var hits = index.SearchPassages(Corpus.Query("treaty"), Everything, 10);

        hits.Select(hit => hit.Article.Article.Id.Value).ShouldBe(["body", "title", "title"]);
    }

    [Fact]
    public void The_passage_that_opens_an_article_wins_over_one_that_says_the_same_later()
    {
        var index = Corpus.Of(Corpus.Article("a", "The truce began.\nThe truce began."));

        index
            .SearchPassages(Corpus.Query("truce"), Everything, 1)
            .ShouldHaveSingleItem()
            .Passage.Span.Start.ShouldBe(0);
    }

    [Fact]
    public void A_quote_is_found_by_its_words_its_sentence_and_its_speaker()
    {
        var index = Corpus.Of(
            Corpus.Article(
                "a",
                "“No grain will leave,” she told reporters in Velm.\n“We agree,” he said.",
                quotes: [("No grain will leave", "Mara Odell"), ("We agree", "Ivo Brandt")]
            )
        );

        foreach (var words in new[] { "grain", "Velm", "Odell" })
        {
            index
                .SearchQuotes(Corpus.Query(words), Everything, 10)
                .ShouldHaveSingleItem()
                .Quote.Attribution.Speaker.ShouldBe("Mara Odell");
        }
    }

    [Fact]
    public void A_replaced_article_is_found_by_its_new_words_alone_at_once()
    {
        var index = Corpus.Of(Corpus.Article("a", "old truce"), Corpus.Article("b", "truce"));

        index.Put(Corpus.Article("a", "new harbour"));

        index.SearchPassages(Corpus.Query("old"), Everything, 10).ShouldBeEmpty();
        index.SearchPassages(Corpus.Query("harbour"), Everything, 10).Count.ShouldBe(1);
        index.PassagesWith("truce", Everything).ShouldBe(1);
        index.Find(new ArticleId("a"))!.Text.ShouldBe("new harbour");
        index.Articles(Everything).Count.ShouldBe(2);
    }

    [Fact]
    public void Of_two_states_of_an_article_that_are_put_together_the_later_counts_in_whatever_order()
    {
        var (earlier, later) = (
            Corpus.Article("a", "old truce", published: "2031-03-04"),
            Corpus.Article("a", "new grain", published: "2031-01-02")
        );
        foreach (var states in new[] { new[] { earlier, later }, [later, earlier] })
        {
            var store = new ArticlesAtHand();
            var index = new CorpusIndex(store);
            store.Keep(later);

            index.Put(states);

            index.PassagesWith("old", Everything).ShouldBe(0);
            index.PassagesWith("grain", Everything).ShouldBe(1);
            index.Coverage(Everything).Articles.ShouldBe(1);
            index.Find(new ArticleId("a"))!.Text.ShouldBe("new grain");
        }
    }

    [Fact]
    public void A_removed_article_is_gone_at_once()
    {
        var index = Corpus.Of(
            Corpus.Article("a", "“Truce,” he said.", quotes: [("Truce", "Ivo Brandt")]),
            Corpus.Article("b", "talks")
        );

        index.Remove(new ArticleId("a")).ShouldBeTrue();

        index.Remove(new ArticleId("a")).ShouldBeFalse();
        index.Find(new ArticleId("a")).ShouldBeNull();
        index.SearchPassages(Corpus.Query("truce"), Everything, 10).ShouldBeEmpty();
        index.SearchQuotes(Corpus.Query("truce"), Everything, 10).ShouldBeEmpty();
        index.Speakers(Everything).ShouldBeEmpty();
        index.Coverage(Everything).Articles.ShouldBe(1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void What_is_removed_after_it_was_put_is_gone_and_what_is_put_after_that_is_there(int others)
    {
        var index = Corpus.Of(Corpus.Article("before", "truce"));
        ChangedArticle Put(string id) => Change(Corpus.Article(id, "truce"));
        ChangedArticle Remove(string id) => Change(Corpus.Article(id, "truce")) with { Current = null };

        index.Follow([
            Put("gone"),
            Put("back"),
            .. Enumerable.Range(0, others).Select(i => Put($"{i}")),
            Remove("gone"),
            Remove("before"),
            Remove("back"),
            Put("back"),
        ]);

        index.Find(new ArticleId("gone")).ShouldBeNull();
        index.Find(new ArticleId("before")).ShouldBeNull();
        index.Find(new ArticleId("back")).ShouldNotBeNull();
        index.PassagesWith("truce", Everything).ShouldBe(others + 1);
        index.Coverage(Everything).Articles.ShouldBe(others + 1);
    }

    [Fact]
    public void What_is_removed_is_gone_before_all_the_rest_is_read()
    {
        var index = Corpus.Of(Corpus.Article("a", "truce"));
        IEnumerable<ChangedArticle> Changes()
        {
            yield return Change(Corpus.Article("a", "truce")) with
            {
                Current = null,
            };
            index.Find(new ArticleId("a")).ShouldBeNull();
            yield return Change(Corpus.Article("b", "truce"));
        }

        index.Follow(Changes());

        index.Coverage(Everything).Articles.ShouldBe(1);
    }

    private static ChangedArticle Change(IndexedArticle article) => new(article.Article.Id, article.Sequence, article);

    [Fact]
    public void Articles_come_latest_first_and_undated_ones_last()
    {
        var index = Corpus.Of(
            Corpus.Article("none", "x"),
            Corpus.Article("old", "x", published: "2031-01-02"),
            Corpus.Article("evening", "x", published: "2031-03-04T20:00:00Z"),
            Corpus.Article("morning", "x", published: "2031-03-04T06:00:00Z")
        );

        index
            .Articles(Everything)
            .Select(article => article.Article.Id.Value)
            .ShouldBe(["evening", "morning", "old", "none"]);
    }

    [Fact]
    public void All_quotes_of_a_speaker_are_listed_latest_article_first()
    {
        var index = Corpus.Of(
            Corpus.Article("old", "one\ntwo", published: "2031-01-01", quotes: [("one", "Ivo"), ("two", "Mara")]),
            Corpus.Article("new", "three\nfour", published: "2031-02-01", quotes: [("three", "Ivo"), ("four", "Ivo")])
        );

        index
            .QuotesBy("Ivo", Everything)
            .Select(hit => hit.Quote.Span.Of(hit.Article.Text))
            .ShouldBe(["three", "four", "one"]);
        index.Speakers(Everything).Select(met => (met.Name, met.Quotes)).ShouldBe([("Ivo", 3), ("Mara", 1)], true);
        index.HasMoreQuotesBy("Ivo", Everything, 2).ShouldBeTrue();
        index.HasMoreQuotesBy("Ivo", Everything, 3).ShouldBeFalse();
    }

    [Fact]
    public void Coverage_tells_how_many_articles_from_when_to_when()
    {
        var index = Corpus.Of(
            Corpus.Article("a", "x", published: "2031-01-01"),
            Corpus.Article("b", "x", published: "2031-02-01"),
            Corpus.Article("c", "x")
        );

        var coverage = index.Coverage(Everything);

        coverage.Articles.ShouldBe(3);
        coverage.Earliest.ShouldBe(PublishedAt.TryParse("2031-01-01"));
        coverage.Latest.ShouldBe(PublishedAt.TryParse("2031-02-01"));
        coverage.NewestAdded.ShouldNotBeNull();
        new CorpusIndex().Coverage(Everything).ShouldBe(new Coverage(0, null, null, null));
    }

    [Theory]
    [InlineData("", 10)]
    [InlineData("harbour", 0)]
    [InlineData("zzz", 10)]
    public void A_search_that_can_find_nothing_finds_nothing(string words, int top) =>
        Corpus.Of(Corpus.Article("a", "harbour")).SearchPassages(Corpus.Query(words), Everything, top).ShouldBeEmpty();
}
