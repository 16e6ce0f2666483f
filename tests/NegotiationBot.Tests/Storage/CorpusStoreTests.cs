using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Tests.Storage;

public sealed class CorpusStoreTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_article_comes_back_as_it_was_stored()
    {
        using var fixture = await StoreFixture.CreateAsync();
        var stored = Some.Article(
            "a",
            "Odell said “no” twice.\nNobody asked again.",
            published: "2031-04-05T23:30:00+02:00"
        );

        (await fixture.SaveAsync(stored)).ShouldBe([StoredAs.Added]);

        var found = (await fixture.Catalog.FindAsync(new ArticleId("a"), Token)).ShouldNotBeNull();
        found.Article.Authors.ShouldBe(stored.Article.Authors);
        (found.Article with { Authors = stored.Article.Authors }).ShouldBe(stored.Article);
        found.Article.Published!.Value.Moment!.Value.Offset.ShouldBe(TimeSpan.FromHours(2));
        found.AddedAt.ShouldBe(fixture.Clock.GetUtcNow());
        found.Current.Revision.ShouldBe(stored.Revision);
        found.Current.Passages.ShouldBe(stored.Passages);
        var (quote, expected) = (found.Current.Quotes.ShouldHaveSingleItem(), stored.Quotes[0]);
        quote.Attribution.Chain.ShouldBe(expected.Attribution.Chain);
        (quote with { Attribution = quote.Attribution with { Chain = expected.Attribution.Chain } }).ShouldBe(expected);
    }

    [Fact]
    public async Task The_same_again_changes_nothing()
    {
        using var fixture = await StoreFixture.CreateAsync();
        var article = Some.Article("a", "One line.");
        await fixture.SaveAsync(article);

        (await fixture.SaveAsync(article)).ShouldBe([StoredAs.Unchanged]);

        fixture.Folder.Query("SELECT Kind FROM Changes").ShouldBe(["Added"]);
    }

    [Fact]
    public async Task Other_words_make_a_new_revision_and_keep_the_old_one()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(Some.Article("a", "First words."));
        fixture.Clock.Advance(TimeSpan.FromHours(1));

        (await fixture.SaveAsync(Some.Article("a", "Second words."))).ShouldBe([StoredAs.Revised]);

        var found = await fixture.Catalog.FindAsync(new ArticleId("a"), Token);
        found!.Revisions.Select(revision => revision.Revision.Text).ShouldBe(["First words.", "Second words."]);
        found.Current.Revision.Text.ShouldBe("Second words.");
        found.Current.ReadAt.ShouldBe(found.AddedAt + TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task Words_that_were_there_before_are_current_again()
    {
        using var fixture = await StoreFixture.CreateAsync();

        await fixture.SaveAsync(Some.Article("a", "First."), Some.Article("a", "Second."), Some.Article("a", "First."));

        var found = await fixture.Catalog.FindAsync(new ArticleId("a"), Token);
        found!.Revisions.Count.ShouldBe(3);
        found.Current.Revision.Text.ShouldBe("First.");
        fixture.Folder.Query("SELECT Kind FROM Changes ORDER BY Sequence").ShouldBe(["Added", "Revised", "Revised"]);
    }

    [Fact]
    public async Task The_same_words_with_other_metadata_are_brought_up_to_date()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(Some.Article("a", "Words.", title: "Old"));

        (await fixture.SaveAsync(Some.Article("a", "Words.", title: "New", collection: "press"))).ShouldBe([
            StoredAs.Updated,
        ]);

        var found = await fixture.Catalog.FindAsync(new ArticleId("a"), Token);
        found!.Article.Title.ShouldBe("New");
        found.Article.Collection.ShouldBe("press");
        found.Revisions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_withdrawn_article_is_kept_for_the_record_and_returns_when_it_is_added_again()
    {
        using var fixture = await StoreFixture.CreateAsync();
        var (article, id) = (Some.Article("a", "Words."), new ArticleId("a"));
        await fixture.SaveAsync(article);

        (await fixture.Store.WithdrawAsync(id, Token)).ShouldBeTrue();
        (await fixture.Store.WithdrawAsync(id, Token)).ShouldBeFalse();
        (await fixture.Store.WithdrawAsync(new ArticleId("b"), Token)).ShouldBeFalse();

        (await fixture.Store.FindKnownAsync([id], Token)).ShouldBeEmpty();
        (await fixture.Catalog.FindAsync(id, Token))!.IsWithdrawn.ShouldBeTrue();

        (await fixture.SaveAsync(article)).ShouldBe([StoredAs.Added]);

        (await fixture.Store.FindKnownAsync([id], Token))[id].ContentHash.ShouldBe(article.Revision.ContentHash);
        (await fixture.Catalog.FindAsync(id, Token))!.Revisions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_edit_replaces_what_it_gives_and_nothing_else()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(Some.Article("a", "Words."));
        var id = new ArticleId("a");
        var changes = new ArticleMetadata(Title: "Other", Authors: ["Somebody"], Collection: "press");

        var edit = new ArticleEdit(id, changes);

        (await fixture.Store.EditAsync([edit, edit, new ArticleEdit(new ArticleId("b"), changes)], Token)).ShouldBe([
            StoredAs.Updated,
            StoredAs.Unchanged,
            null,
        ]);

        var edited = (await fixture.Catalog.FindAsync(id, Token))!.Article;
        (edited.Title, edited.Publisher, edited.Collection).ShouldBe(("Other", "The Velm Courier", "press"));
        edited.Authors.ShouldBe(["Somebody"]);
        fixture.Folder.Query("SELECT Kind FROM Changes ORDER BY Sequence").ShouldBe(["Added", "Updated"]);
    }

    [Fact]
    public async Task A_batch_is_stored_whole_or_not_at_all()
    {
        using var fixture = await StoreFixture.CreateAsync();
        var good = Some.Article("good", "Words.");
        var broken = good with { Article = good.Article with { Id = new ArticleId("broken"), Title = null! } };

        await Should.ThrowAsync<Exception>(() => fixture.SaveAsync(good, broken));

        (await fixture.Catalog.ListAsync(Token)).ShouldBeEmpty();
        fixture.Folder.Query("SELECT Kind FROM Changes").ShouldBeEmpty();
    }

    [Fact]
    public async Task Changes_are_numbered_one_by_one_whoever_writes_them()
    {
        using var fixture = await StoreFixture.CreateAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => fixture.SaveAsync(Some.Article($"a{i}", "Words."))));

        fixture
            .Folder.Query("SELECT CAST(Sequence AS TEXT) FROM Changes ORDER BY Sequence")
            .ShouldBe(Enumerable.Range(1, 8).Select(i => $"{i}"));
    }

    [Fact]
    public async Task A_speaker_is_kept_once_with_every_office_and_its_earliest_day()
    {
        using var fixture = await StoreFixture.CreateAsync();

        await fixture.SaveAsync(
            Some.Article("a", "O: “no”", published: "2031-04-05"),
            Some.Article("b", "O: “no”", published: "2031-03-01"),
            Some.Article("c", "O: “no”", published: null)
        );
        await fixture.SaveAsync(Some.Article("d", "O: “no”", office: "Minister"));

        fixture.Folder.Query("SELECT Name FROM Speakers").ShouldBe(["Mara Odell"]);
        fixture
            .Folder.Query("SELECT Title || ' ' || FirstSeen FROM Offices ORDER BY Id")
            .ShouldBe(["Envoy of Ostrava 2031-03-01", "Minister 2031-04-05"]);
    }
}
