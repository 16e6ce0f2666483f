using NegotiationBot.Core.Articles;

namespace NegotiationBot.Tests.Sources;

public sealed class FrontMatterTests : IDisposable
{
    private readonly SourceFolder _folder = new();

    [Theory]
    [InlineData("a.md")]
    [InlineData("a.txt")]
    public async Task Front_matter_says_what_an_article_is_and_is_no_part_of_it(string name)
    {
        var raw = await _folder.ReadAsync(
            name,
            """
            ---
            # a comment
            id: talks-7
            title: "Envoys return"
            author: [Ada Poe, Ben Roe]
            publisher: Harbor Post
            published: 2021-03-14
            url: https://harborpost.example/7
            language: en
            licence: CC0-1.0
            collection: desk
            tags: { mood: grim }
            ---
            The envoys came back.

            They met.
            """
        );

        raw.Text.ReplaceLineEndings("\n").ShouldBe("The envoys came back.\n\nThey met.");
        var metadata = raw.Metadata;
        metadata.Authors.ShouldBe(["Ada Poe", "Ben Roe"]);
        (metadata with { Authors = null }).ShouldBe(
            new ArticleMetadata(
                "talks-7",
                "Envoys return",
                null,
                "Harbor Post",
                new PublishedAt(new DateOnly(2021, 3, 14)),
                "https://harborpost.example/7",
                "en",
                "CC0-1.0",
                "desk"
            )
        );
    }

    [Theory]
    [InlineData("---\nThe envoys came back.\n---\nThey met.")]
    [InlineData("---\nNobody closed this line.")]
    [InlineData("--- The envoys came back.")]
    [InlineData("The envoys came back.\n---\ntitle: no\n---\n")]
    public async Task Lines_that_only_look_like_front_matter_are_text(string text)
    {
        var raw = await _folder.ReadAsync("a.txt", text);

        raw.Text.ShouldBe(text);
        raw.Metadata.ShouldBe(ArticleMetadata.None);
    }

    [Fact]
    public async Task A_colon_in_a_title_needs_no_quotation_marks()
    {
        var raw = await _folder.ReadAsync("a.md", "---\ntitle: The talks: day two\ndate: 2021-03-14\n---\nText.");

        (raw.Metadata.Title, raw.Metadata.Published?.Day).ShouldBe(("The talks: day two", new DateOnly(2021, 3, 14)));
        raw.Text.ShouldBe("Text.");
    }

    [Fact]
    public async Task Front_matter_that_is_no_yaml_is_refused_with_its_line()
    {
        var refusal = await _folder.RefusalAsync("a.md", "---\ntitle: a\nauthor: [Ada\n---\nText.");

        refusal.ShouldStartWith("Its front matter is no YAML (line ");
    }

    [Fact]
    public async Task A_date_that_is_none_is_refused_and_not_guessed()
    {
        var refusal = await _folder.RefusalAsync("a.md", "---\ntitle: a\npublished: last spring\n---\nText.");

        refusal.ShouldBe("Its date \"last spring\" cannot be read: write it as 2025-03-18 or 2025-03-18T21:05:00Z.");
    }

    public void Dispose() => _folder.Dispose();
}
