using NegotiationBot.Core.Articles;
using NegotiationBot.Storage;

namespace NegotiationBot.Tests.Storage;

public sealed class CorpusCatalogTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_list_counts_what_the_current_revision_holds()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(Some.Article("a", "One “quote”.\nTwo.\nThree."), Some.Article("b", "Words."));
        await fixture.SaveAsync(Some.Article("a", "One “quote”.\nTwo."));
        await fixture.Store.WithdrawAsync(new ArticleId("b"), Token);

        var list = await fixture.Catalog.ListAsync(Token);

        list.Select(a => (a.Article.Id.Value, a.Revisions, a.Passages, a.Quotes, a.IsWithdrawn))
            .ShouldBe([("a", 2, 2, 1, false), ("b", 1, 1, 0, true)]);
    }

    [Fact]
    public async Task The_export_streams_every_article_that_is_not_withdrawn()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync([.. Enumerable.Range(0, 230).Select(i => Some.Article($"a{i}", $"Text {i}."))]);
        await fixture.Store.WithdrawAsync(new ArticleId("a5"), Token);

        var exported = new List<ExportedArticle>();
        await foreach (var article in fixture.Catalog.ExportAsync(Token))
        {
            exported.Add(article);
        }

        exported
            .Select(article => article.Text)
            .ShouldBe(Enumerable.Range(0, 230).Where(i => i != 5).Select(i => $"Text {i}."));
    }

    [Fact]
    public async Task An_unknown_article_is_not_found()
    {
        using var fixture = await StoreFixture.CreateAsync();

        (await fixture.Catalog.FindAsync(new ArticleId("nobody"), Token)).ShouldBeNull();
    }
}
