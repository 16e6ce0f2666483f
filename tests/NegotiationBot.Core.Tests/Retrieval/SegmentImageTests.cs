using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class SegmentImageTests
{
    [Fact]
    public void A_restored_index_finds_what_the_stored_one_found_and_goes_on_from_there()
    {
        IndexedArticle[] articles =
        [
            Corpus.Article("a", "truce\ntalks", published: "2031-01-02T08:30:00+03:00", quotes: [("truce", "Ivo")]),
            Corpus.Article("b", "truce", collection: "press"),
            Corpus.Article("c", "truce", published: "2031-01-05"),
        ];
        var stored = Corpus.Of(articles);
        stored.Remove(new ArticleId("b"));

        var restored = new CorpusIndex(AtHand(articles));
        restored.Restore(stored.Segments);

        restored
            .SearchPassages(Corpus.Query("truce talks"), RetrievalFilter.Everything, 9)
            .ShouldBe(stored.SearchPassages(Corpus.Query("truce talks"), RetrievalFilter.Everything, 9));
        restored
            .QuotesBy("Ivo", RetrievalFilter.Everything)
            .ShouldBe(stored.QuotesBy("Ivo", RetrievalFilter.Everything));
        restored.Coverage(RetrievalFilter.Everything).ShouldBe(stored.Coverage(RetrievalFilter.Everything));
        restored.Remove(new ArticleId("c")).ShouldBeTrue();
        restored.Articles(RetrievalFilter.Everything).ShouldHaveSingleItem().ShouldBe(articles[0]);
        stored.Articles(RetrievalFilter.Everything).Count.ShouldBe(2);
    }

    [Fact]
    public void A_restored_index_knows_whom_its_titles_name()
    {
        IndexedArticle[] articles =
        [
            Corpus.Article("a", "truce", "Ilves at sea"),
            Corpus.Article("b", "truce", "At sea"),
        ];
        var restored = new CorpusIndex(AtHand(articles));

        restored.Restore(Corpus.Of(articles).Segments);

        restored.Articles(Corpus.Without("Bram Ilves")).ShouldHaveSingleItem().ShouldBe(articles[1]);
        restored.Articles(RetrievalFilter.Everything).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(1_000)]
    public void Bytes_that_are_no_segment_are_refused(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);

        Should.Throw<ArgumentException>(() => new CorpusIndex().Restore([new SegmentImage(bytes, [])]));
    }

    private static ArticlesAtHand AtHand(IEnumerable<IndexedArticle> articles)
    {
        var store = new ArticlesAtHand();
        foreach (var article in articles)
        {
            store.Keep(article);
        }
        return store;
    }
}
