using NegotiationBot.Core.Articles;

namespace NegotiationBot.Tests.Sources;

public sealed class HtmlTests : IDisposable
{
    private const string Body =
        "<nav><a href='/'>Home</a> <a href='/all'>All talks</a></nav><article><h1>Envoys return</h1>"
        + "<p>The envoys of Norland came back to Harborton on Tuesday, a month after the last round had failed, and were "
        + "received at the gate.</p><blockquote><p>&ldquo;We are here because the winter was long,&rdquo; said Ada Poe, "
        + "the minister of harbors, who had left the last round early.</p></blockquote><p>They met for two hours, in a room "
        + "without windows, and agreed<br>to meet again.</p></article><footer>Harbor Post, desk@harborpost.example</footer>";

    private readonly SourceFolder _folder = new();

    [Fact]
    public async Task The_article_is_read_without_the_page_around_it()
    {
        var raw = await _folder.ReadAsync(
            "a.html",
            $"<html><body>{Body}<script>var a = '<p>no</p>';</script></body></html>"
        );

        raw.Text.ShouldContain("“We are here because the winter was long,” said Ada Poe");
        raw.Text.ShouldContain("agreed\nto meet again.");
        raw.Text.ShouldNotContain("Home");
        raw.Text.ShouldNotContain("desk@");
        raw.Text.ShouldNotContain("var a");
        raw.TitleIsFirstLine.ShouldBeFalse();
    }

    [Fact]
    public async Task Linked_data_outranks_meta_elements_and_the_canonical_link_is_the_address()
    {
        var raw = await _folder.ReadAsync(
            "a.html",
            $$"""
            <html lang="en-GB"><head>
            <title>Envoys return | Harbor Post</title>
            <link rel="canonical" href="https://harborpost.example/7">
            <meta property="og:title" content="Envoys are back">
            <meta property="og:site_name" content="Harbor Post Online">
            <meta name="dcterms.license" content="CC0-1.0">
            <script type="application/ld+json">{ broken </script>
            <script type="application/ld+json">
            {"@graph": [{"@type": "WebSite", "name": "x"},
              {"@type": ["NewsArticle"], "headline": "Envoys return &amp; meet", "author": [{"name": "Ada Poe"}, "Ben Roe"],
               "publisher": {"@type": "Organization", "name": "Harbor Post"}, "datePublished": "2021-03-14T09:30:00+02:00",
               "url": "https://harborpost.example/7#webpage"}]}
            </script></head><body>{{Body}}</body></html>
            """
        );

        raw.Metadata.Authors.ShouldBe(["Ada Poe", "Ben Roe"]);
        (raw.Metadata with { Authors = null }).ShouldBe(
            new ArticleMetadata(
                Title: "Envoys return & meet",
                Publisher: "Harbor Post",
                Published: PublishedAt.TryParse("2021-03-14T09:30:00+02:00"),
                Url: "https://harborpost.example/7",
                Language: "en-GB",
                Licence: "CC0-1.0"
            )
        );
    }

    [Fact]
    public async Task Meta_elements_are_read_where_there_is_no_linked_data()
    {
        var raw = await _folder.ReadAsync(
            "a.html",
            $"""
            <html><head><title>Envoys return</title><meta name="Author" content="Ada Poe">
            <meta property="article:author" content="https://social.example/adapoe">
            <meta property="article:published_time" content="2021-03-14T09:30:00Z">
            <meta property="og:url" content="https://harborpost.example/7"></head><body>{Body}</body></html>
            """
        );

        raw.Metadata.Title.ShouldBe("Envoys return");
        raw.Metadata.Authors.ShouldBe(["Ada Poe"]);
        raw.Metadata.Published!.Value.Day.ShouldBe(new DateOnly(2021, 3, 14));
        raw.Metadata.Url.ShouldBe("https://harborpost.example/7");
    }

    [Fact]
    public async Task What_a_page_does_not_say_is_not_guessed()
    {
        var raw = await _folder.ReadAsync("a.html", $"<html><body>{Body}</body></html>");

        raw.Metadata.ShouldBe(ArticleMetadata.None);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<section><p>")]
    [InlineData("<x>")]
    [InlineData("<x/>")]
    [InlineData("<svg><g>")]
    [InlineData("<ul><li>")]
    public async Task A_page_nested_ten_thousand_deep_is_refused_at_once(string tag)
    {
        var page = string.Concat(Enumerable.Repeat(tag, 10_000)) + "words";

        var refusal = await _folder.RefusalAsync("a.html", page);

        refusal.ShouldBe("Its mark-up is nested more than 512 elements deep: save its text as a .txt file.");
    }

    [Theory]
    [InlineData("<p>One.")]
    [InlineData("<br>")]
    [InlineData("<li>One.")]
    [InlineData("<script>'<div>'</script>")]
    [InlineData("<!-- <div> -->")]
    [InlineData("<div></div>")]
    public async Task Much_that_does_not_nest_is_read(string mark)
    {
        var page = string.Concat(Enumerable.Repeat(mark, 3_000)) + "<p>The envoys came back.</p>";

        (await _folder.ReadAsync("a.html", page)).Text.ShouldContain("The envoys came back.");
    }

    [Fact]
    public async Task Tags_that_nobody_closed_take_linear_time()
    {
        var page = string.Concat(Enumerable.Repeat("<a ", 60_000));

        await _folder
            .ReadAsync("a.html", page)
            .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    public void Dispose() => _folder.Dispose();
}
