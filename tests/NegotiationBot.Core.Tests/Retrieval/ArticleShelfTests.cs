using Moq;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class ArticleShelfTests
{
    private static readonly ArticleId A = new("a");

    private readonly Mock<IIndexedArticles> _store = new();

    [Fact]
    public void What_was_fetched_is_not_fetched_again()
    {
        var article = Corpus.Article("a", "truce");
        Holds(article);
        var shelf = new ArticleShelf(_store.Object);

        var first = shelf.Read(Wanted(article))[A];
        var second = shelf.Read(Wanted(article))[A];

        first.ShouldBeSameAs(article);
        second.ShouldBeSameAs(article);
        _store.Verify(store => store.Read(It.IsAny<IReadOnlyCollection<ArticleId>>()), Times.Once);
    }

    [Fact]
    public void An_article_that_has_changed_since_is_left_out()
    {
        var searched = Corpus.Article("a", "truce");
        Holds(Corpus.Article("a", "no truce"));
        var shelf = new ArticleShelf(_store.Object);

        shelf.Read(Wanted(searched)).ShouldBeEmpty();
    }

    [Fact]
    public void An_article_that_somebody_holds_stays_the_same_object_however_much_is_read_meanwhile()
    {
        _store
            .Setup(store => store.Read(It.IsAny<IReadOnlyCollection<ArticleId>>()))
            .Returns((IReadOnlyCollection<ArticleId> ids) => [.. ids.Select(id => Large(id.Value))]);
        var shelf = new ArticleShelf(_store.Object);
        var held = Read(shelf, "a");

        for (var i = 0; i < 10; i++)
        {
            Read(shelf, $"{i}");
        }

        Read(shelf, "a").ShouldBeSameAs(held);
    }

    [Fact]
    public void Without_a_store_it_keeps_everything_until_it_is_told_to_forget()
    {
        var shelf = new ArticleShelf(null);
        for (var i = 0; i < 10; i++)
        {
            shelf.Keep(Large($"{i}"));
        }

        Read(shelf, "0").Text.Length.ShouldBe(1_000_000);

        shelf.Forget(new ArticleId("0"));
        shelf.Read(new Dictionary<ArticleId, long> { [new ArticleId("0")] = 1 }).ShouldBeEmpty();
    }

    private void Holds(IndexedArticle article) =>
        _store.Setup(store => store.Read(new[] { article.Article.Id })).Returns([article]);

    private static IndexedArticle Large(string id) =>
        Corpus.Article(id, new string('x', 1_000_000)) with
        {
            Sequence = 1,
        };

    private static IndexedArticle Read(ArticleShelf shelf, string id) =>
        shelf.Read(new Dictionary<ArticleId, long> { [new ArticleId(id)] = 1 })[new ArticleId(id)];

    private static Dictionary<ArticleId, long> Wanted(IndexedArticle article) =>
        new() { [article.Article.Id] = article.Sequence };
}
