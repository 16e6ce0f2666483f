using Microsoft.EntityFrameworkCore;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Storage;

namespace NegotiationBot.Tests.Storage;

public sealed class StoredArticlesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_article_comes_as_it_was_indexed_with_all_its_quotes()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(Some.Article("a", "Odell said “one”.\nOdell said “two”."));
        var indexed = new CorpusReader(fixture.Database).ReadChanged(0, Token).ShouldHaveSingleItem().Current!;

        var article = Read(fixture, "a").ShouldHaveSingleItem();

        article.Article.Title.ShouldBe(indexed.Article.Title);
        article.Sequence.ShouldBe(indexed.Sequence);
        article.Text.ShouldBe(indexed.Text);
        article.Passages.ShouldBe(indexed.Passages);
        article.Quotes.Select(quote => quote.Span).ShouldBe(indexed.Quotes.Select(quote => quote.Span));
        article.Quotes[^1].Attribution.Speaker.ShouldBe(indexed.Quotes[^1].Attribution.Speaker);
    }

    [Fact]
    public async Task A_quote_stays_the_same_object_whether_it_was_expected_or_not()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(Some.Article("a", "Odell said “one”.\nOdell said “two”."));
        var article = Read(fixture, "a").ShouldHaveSingleItem();
        var last = article.Quotes.Count - 1;

        new StoredArticles(fixture.Database).ExpectQuotes([(article, last)]);
        var expected = article.Quotes[last];

        article.Quotes.ToList()[last].ShouldBeSameAs(expected);
        article.Quotes.ShouldBeUnique();
    }

    [Fact]
    public async Task What_was_expected_of_several_articles_is_there_without_another_look_at_the_store()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(
            Some.Article("a", "Odell said “one”.\nOdell said “two”."),
            Some.Article("b", "Odell said “three”.\nOdell said “four”.")
        );
        var store = new StoredArticles(fixture.Database);
        var (a, b) = (Read(fixture, "a").Single(), Read(fixture, "b").Single());

        store.ExpectQuotes([(a, 1), (b, 0)]);
        store.ExpectPassages([(b, 1), (a, 0)]);
        await fixture.Database.UseAsync(context => context.Quotes.ExecuteDeleteAsync(Token));
        await fixture.Database.UseAsync(context => context.Passages.ExecuteDeleteAsync(Token));

        a.Quotes[1].Span.Of(a.Text).ShouldBe("two");
        b.Quotes[0].Span.Of(b.Text).ShouldBe("three");
        b.Passages[1].Span.Of(b.Text).ShouldBe("Odell said “four”.");
        a.Passages[0].Span.Of(a.Text).ShouldBe("Odell said “one”.");
    }

    [Fact]
    public async Task What_is_withdrawn_is_known_without_a_look_at_the_quotes()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(Some.Article("a", "Odell said “one”.\nOdell said “two”."));
        await fixture.Database.UseAsync(context =>
            context
                .Quotes.Where(quote => quote.Ordinal == 1)
                .ExecuteUpdateAsync(set => set.SetProperty(quote => quote.Status, AttributionStatus.Withdrawn), Token)
        );

        var article = Read(fixture, "a").ShouldHaveSingleItem();
        await fixture.Database.UseAsync(context => context.Quotes.ExecuteDeleteAsync(Token));

        article.Withdrawn.Select(span => span.Of(article.Text)).ShouldBe(["two"]);
        Veil.None.Covers(article, new TextSpan(0, article.Text.Length)).ShouldBeTrue();
        Veil.None.Covers(article, new TextSpan(0, "Odell said “one”.".Length)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_withdrawn_or_never_stored_does_not_come()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(Some.Article("a", "harbour"), Some.Article("b", "harbour"));
        await fixture.Store.WithdrawAsync(new ArticleId("a"), Token);

        Read(fixture, "a", "b", "c").ShouldHaveSingleItem().Article.Id.ShouldBe(new ArticleId("b"));
    }

    [Fact]
    public async Task A_search_leaves_out_what_changed_since_it_was_indexed()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(Some.Article("a", "harbour"), Some.Article("b", "harbour"));
        await fixture.CatchUpAsync();
        await fixture.Store.EditAsync([new ArticleEdit(new ArticleId("a"), new ArticleMetadata(Title: "New"))], Token);

        fixture
            .Index.SearchPassages([new("harbour")], RetrievalFilter.Everything, 10)
            .ShouldHaveSingleItem()
            .Article.Article.Id.ShouldBe(new ArticleId("b"));
    }

    private static IReadOnlyList<IndexedArticle> Read(StoreFixture fixture, params string[] ids) =>
        new StoredArticles(fixture.Database).Read([.. ids.Select(id => new ArticleId(id))]);
}
