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
    public async Task A_quote_stays_the_same_object_whether_a_search_or_somebody_else_looks_at_it()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(Some.Article("a", "Odell said “one”.\nOdell said “two”."));
        var place = new UnitPlace(Sequence(fixture, "a"), 1);

        var (article, found) = new StoredArticles(fixture.Database).ReadQuotes([place])[place];

        article.Quotes[1].ShouldBeSameAs(found);
        article.Quotes.ToList()[1].ShouldBeSameAs(found);
        article.Quotes.ShouldBeUnique();
    }

    [Fact]
    public async Task What_a_search_has_found_is_read_without_another_look_at_the_store()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(
            Some.Article("a", "Odell said “one”.\nOdell said “two”."),
            Some.Article("b", "Odell said “three”.\nOdell said “four”.")
        );
        var store = new StoredArticles(fixture.Database);
        var (a, b) = (new UnitPlace(Sequence(fixture, "a"), 1), new UnitPlace(Sequence(fixture, "b"), 0));

        var quotes = store.ReadQuotes([a, b]);
        var passages = store.ReadPassages([a, b]);
        await PurgeAsync(fixture);

        quotes[a].Article.Of(quotes[a].Part.Span).ShouldBe("two");
        quotes[b].Article.Of(quotes[b].Part.Span).ShouldBe("three");
        passages[a].Article.Of(passages[a].Part.Span).ShouldBe("Odell said “two”.");
    }

    [Fact]
    public async Task The_quotes_over_the_passages_of_a_search_come_when_they_are_looked_at()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(
            Some.Article("a", "Odell said “one”.\nOdell said “two”."),
            Some.Article("b", "The ferry was late.\nOdell said “four”."),
            Some.Article("c", "Odell said “five”.\nThe ferry was late.")
        );
        var store = new StoredArticles(fixture.Database);
        UnitPlace[] places = [.. Places(fixture, "a", "b", "c")];

        var passages = store.ReadPassages(places);
        var over = places
            .Select(place => passages[place])
            .Select(found => found.Article.QuotesOver(found.Part.Span).Select(quote => found.Article.Of(quote.Span)));

        over.Select(quotes => string.Join(' ', quotes)).ShouldBe(["one", "two", "", "four", "five", ""]);
        var quote = passages[places[1]].Article.QuotesOver(passages[places[1]].Part.Span).Single();
        passages[places[1]].Article.Quotes[1].ShouldBeSameAs(quote);
        store.ReadQuotes([places[1]])[places[1]].Part.ShouldBeSameAs(quote);
    }

    [Fact]
    public async Task Of_an_article_purged_since_a_search_the_quotes_over_a_passage_are_gone_and_never_none()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(
            Some.Article("a", "Odell said “one”.\nOdell said “two”."),
            Some.Article("b", "Odell said “three”.\nOdell said “four”.")
        );
        UnitPlace[] places = [.. Places(fixture, "a", "b")];
        var passages = new StoredArticles(fixture.Database).ReadPassages(places);
        var over = passages[places[0]].Article.QuotesOver(passages[places[0]].Part.Span).ToList();

        await PurgeAsync(fixture, "b");

        over.ShouldHaveSingleItem();
        passages[places[1]].Article.QuotesOver(passages[places[1]].Part.Span).ShouldHaveSingleItem();
        Should.Throw<ArticleGoneException>(() => passages[places[2]].Article.QuotesOver(passages[places[2]].Part.Span));
        Should.Throw<ArticleGoneException>(() => passages[places[3]].Article.QuotesOver(passages[places[3]].Part.Span));
    }

    [Fact]
    public async Task What_was_purged_since_a_search_is_gone_and_never_empty()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(Some.Article("a", "Odell said “one”.\nOdell said “two”."));
        var place = new UnitPlace(Sequence(fixture, "a"), 1);
        var store = new StoredArticles(fixture.Database);
        var (article, _) = store.ReadQuotes([place])[place];

        await PurgeAsync(fixture);

        Should.Throw<ArticleGoneException>(() => article.Quotes.Count);
        new StoredArticles(fixture.Database).ReadQuotes([place]).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_hidden_is_covered()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(Some.Article("a", "Odell said “one”.\nOdell said “two”."));
        var hidden = QuoteKey.Of(new ArticleId("a"), "two");
        var veil = new Veil(new HashSet<QuoteKey> { hidden }, new HashSet<QuoteKey>(), SuppressedPeople.Nobody);

        var article = veil.Over(Read(fixture, "a").ShouldHaveSingleItem());

        article.Withdrawn.Select(span => span.Of(article.Text)).ShouldBe(["two"]);
        veil.Covers(article, new TextSpan(0, article.Text.Length)).ShouldBeTrue();
        veil.Covers(article, new TextSpan(0, "Odell said “one”.".Length)).ShouldBeFalse();
    }

    [Fact]
    public async Task That_nothing_is_withdrawn_is_known_without_a_look_at_the_quotes()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(Some.Article("a", "Odell said “one”."));
        var article = Read(fixture, "a").ShouldHaveSingleItem();

        await PurgeAsync(fixture);

        article.Withdrawn.ShouldBeEmpty();
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
            .Index.SearchPassages([new(TermAnalyzer.Analyze("harbour")[0].Term)], RetrievalFilter.Everything, 10)
            .ShouldHaveSingleItem()
            .Article.Article.Id.ShouldBe(new ArticleId("b"));
    }

    [Fact]
    public async Task What_changed_between_two_searches_does_not_come_as_it_was()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(
            Some.Article("a", "Odell said “one”.\nOdell said “two”."),
            Some.Article("b", "Odell said “three”.\nOdell said “four”.")
        );
        var store = new StoredArticles(fixture.Database);
        UnitPlace[] places = [.. Places(fixture, "a", "b")];
        store.ReadPassages(places).Count.ShouldBe(4);

        await fixture.Store.EditAsync([new ArticleEdit(new ArticleId("a"), new ArticleMetadata(Title: "New"))], Token);
        await fixture.Store.WithdrawAsync(new ArticleId("b"), Token);

        store.ReadPassages(places).ShouldBeEmpty();
        store.ReadPassages([.. Places(fixture, "a")]).Values.ShouldAllBe(found => found.Article.Article.Title == "New");
    }

    [Fact]
    public async Task What_is_told_of_an_article_is_looked_at_anew_after_each_change_of_it()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(
            Some.Article("a", "Odell said “one”.\nOdell said “two”."),
            Some.Article("b", "Odell said “three”.\nOdell said “four”.")
        );
        var store = new StoredArticles(fixture.Database);
        UnitPlace[] unchanged = [.. Places(fixture, "b")];
        foreach (var title in new[] { "New", "Newer" })
        {
            store.ReadPassages([.. Places(fixture, "a", "b")]).Count.ShouldBe(4);
            await fixture.Store.EditAsync(
                [new ArticleEdit(new ArticleId("a"), new ArticleMetadata(Title: title))],
                Token
            );

            store
                .ReadQuotes([.. Places(fixture, "a")])
                .Values.ShouldAllBe(found => found.Article.Article.Title == title);
            store.ReadQuotes(unchanged).Count.ShouldBe(2);
        }
    }

    private static IReadOnlyList<IndexedArticle> Read(StoreFixture fixture, params string[] ids)
    {
        var changes = fixture.Folder.Query($"SELECT Sequence FROM Articles WHERE Key IN ('{string.Join("','", ids)}')");
        return new StoredArticles(fixture.Database).Read([.. changes.Select(long.Parse)]);
    }

    private static long Sequence(StoreFixture fixture, string id) =>
        long.Parse(fixture.Folder.Query($"SELECT Sequence FROM Articles WHERE Key = '{id}'").Single());

    /// <summary>Of the two passages that each of some articles has, in their order.</summary>
    private static IEnumerable<UnitPlace> Places(StoreFixture fixture, params string[] ids) =>
        ids.SelectMany(id => new[] { 0, 1 }.Select(place => new UnitPlace(Sequence(fixture, id), place)));

    private static Task<int> PurgeAsync(StoreFixture fixture) =>
        fixture.Database.UseAsync(context => context.Revisions.ExecuteDeleteAsync(Token));

    private static Task<int> PurgeAsync(StoreFixture fixture, string id) =>
        fixture.Database.UseAsync(context =>
            context
                .Revisions.Where(revision => context.Articles.Any(a => a.Id == revision.ArticleId && a.Key == id))
                .ExecuteDeleteAsync(Token)
        );
}
