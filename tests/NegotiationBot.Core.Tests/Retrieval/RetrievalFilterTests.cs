using FsCheck;
using FsCheck.Fluent;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class RetrievalFilterTests
{
    private static readonly string[] Words = ["truce", "grain", "harbour", "envoy"];

    [Theory]
    [InlineData("2031-02-01", null, "dated")]
    [InlineData("2031-02-02", null, "")]
    [InlineData(null, "2031-02-01", "dated")]
    [InlineData(null, "2031-01-31", "")]
    [InlineData(null, null, "dated undated")]
    public void A_period_lets_through_the_articles_published_in_it(string? from, string? to, string expected)
    {
        var index = Corpus.Of(
            Corpus.Article("dated", "truce", published: "2031-02-01"),
            Corpus.Article("undated", "truce")
        );
        var filter = new RetrievalFilter(null, Day(from), Day(to));

        var found = index.SearchPassages(Corpus.Query("truce"), filter, 10);

        string.Join(' ', found.Select(hit => hit.Article.Article.Id)).ShouldBe(expected);
        index.Articles(filter).Count.ShouldBe(found.Count);
    }

    [Fact]
    public void What_a_filter_hides_changes_neither_hits_nor_scores_nor_counts()
    {
        var texts = Gen.Elements(Words).NonEmptyListOf().Select(words => string.Join(' ', words));
        var corpora = texts.Zip(Gen.Elements("open", "closed")).ListOf();
        var filter = new RetrievalFilter(new HashSet<string> { "open" });

        Prop.ForAll(
                corpora.ToArbitrary(),
                corpus =>
                {
                    var articles = corpus
                        .Select((pair, i) => Corpus.Article($"{i}", pair.Item1, collection: pair.Item2))
                        .ToList();
                    var whole = Corpus.Of(articles);
                    var open = Corpus.Of(articles.Where(article => article.Article.Collection == "open"));

                    whole
                        .SearchPassages(Corpus.Query("truce grain"), filter, 3)
                        .ShouldBe(open.SearchPassages(Corpus.Query("truce grain"), RetrievalFilter.Everything, 3));
                    whole
                        .PassagesWith("truce", filter)
                        .ShouldBe(open.PassagesWith("truce", RetrievalFilter.Everything));
                    whole.Coverage(filter).ShouldBe(open.Coverage(RetrievalFilter.Everything));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_article_whose_title_names_a_suppressed_person_is_gone_for_whoever_may_not_see_it_and_for_nobody_else(
        bool isMerged
    )
    {
        var index = Corpus.Of(
            Corpus.Article("kept", "truce: we wait", published: "2031-02-01", quotes: [("we wait", "Mara Odell")]),
            Corpus.Article(
                "gone",
                "truce: we go",
                title: "What Ilves’s truce costs",
                published: "2031-02-09",
                quotes: [("we go", "Ivo Brandt")]
            )
        );
        if (isMerged)
        {
            index.Put(Enumerable.Range(0, 9).Select(i => Corpus.Article($"{i}", "grain", collection: "other")));
            index.Merge();
        }
        var open = new HashSet<string> { Article.DefaultCollection };
        var (all, some) = (new RetrievalFilter(open), Corpus.Without("Bram Ilves") with { Collections = open });

        // Whose filter came first must not matter, nor that the two differ in nothing else.
        Seen(index, all)
            .ShouldBe("2 to 2031-02-09; gone kept; passages gone kept; quotes gone kept; Ivo Brandt, Mara Odell; 2");
        Seen(index, some).ShouldBe("1 to 2031-02-01; kept; passages kept; quotes kept; Mara Odell; 1");
        index.QuotesBy("Ivo Brandt", some).ShouldBeEmpty();
        Seen(index, all with { Veil = Corpus.Without().Veil }).ShouldBe(Seen(index, all));
    }

    /// <summary>All that an asker could tell an article by.</summary>
    private static string Seen(CorpusIndex index, RetrievalFilter filter)
    {
        string Ids(IEnumerable<IndexedArticle> articles) =>
            string.Join(' ', articles.Select(article => article.Article.Id.Value).Order(StringComparer.Ordinal));
        var terms = Corpus.Query("truce");
        var coverage = index.Coverage(filter);
        return $"{coverage.Articles} to {coverage.Latest?.Day:yyyy-MM-dd}; {Ids(index.Articles(filter))}; "
            + $"passages {Ids(index.SearchPassages(terms, filter, 9).Select(hit => hit.Article))}; "
            + $"quotes {Ids(index.SearchQuotes(terms, filter, 9).Select(hit => hit.Article))}; "
            + $"{string.Join(", ", index.Speakers(filter).Select(met => met.Name).Order(StringComparer.Ordinal))}; "
            + $"{index.PassagesWith("truce", filter)}";
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
