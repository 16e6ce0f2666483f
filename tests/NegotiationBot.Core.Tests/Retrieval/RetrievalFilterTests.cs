using FsCheck;
using FsCheck.Fluent;
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

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
