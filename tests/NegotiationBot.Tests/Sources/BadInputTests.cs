using NegotiationBot.Core.Ingestion;
using NegotiationBot.Sources;

namespace NegotiationBot.Tests.Sources;

public sealed class BadInputTests : IDisposable
{
    private readonly SourceFolder _folder = new();

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    [InlineData("a.json")]
    public async Task An_empty_file_is_refused(string name) =>
        (await _folder.RefusalAsync(name, "")).ShouldBe("It is empty: add its text, or leave it out.");

    [Fact]
    public async Task An_empty_jsonl_file_holds_no_articles()
    {
        _folder.Write("a.jsonl", "");

        (await _folder.ReadAllAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    [InlineData("a.json")]
    public async Task A_binary_file_is_refused(string name)
    {
        byte[] picture = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 0x0D, .. "IHDR"u8, 0, 0, 1, 0, 0xFF, 0xC3, 0x28];

        (await _folder.RefusalAsync(name, picture)).ShouldBe("It is a binary file and no text: export its text first.");
    }

    [Fact]
    public async Task A_few_nul_characters_do_not_make_a_file_binary()
    {
        var raw = await _folder.ReadAsync("a.txt", $"The envoys\0 came back. {new string('a', 200)}");

        ArticleReader.Read(raw).Revision.Text.ShouldStartWith("The envoys\uFFFD came back.");
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.html")]
    [InlineData("a.json")]
    public async Task A_file_larger_than_an_article_is_refused_by_its_size(string name)
    {
        var refusal = await _folder.RefusalAsync(name, new string('a', SourceFolder.ArticleBytes + 1));

        refusal.ShouldStartWith("It is too large (0.2 MB; an article may have 0.2 MB): cut it into articles");
    }

    [Fact]
    public async Task A_text_longer_than_an_article_may_be_is_refused()
    {
        var refusal = await _folder.RefusalAsync("a.txt", new string('a', SourceFolder.ArticleBytes / 4 + 1));

        refusal.ShouldStartWith("Its text is too long (0.05 MB; an article may have 0.05 MB)");
    }

    [Fact]
    public async Task A_line_longer_than_an_article_fails_alone_and_the_next_is_read()
    {
        _folder.Write("a.jsonl", $"{new string('a', 5_000_000)}\n{{\"text\": \"Two.\"}}\n{new string('b', 3_000_000)}");

        var items = await _folder.ReadAllAsync();

        items.Select(item => item.Location.Split('#')[1]).ShouldBe(["1", "2", "3"]);
        items.Texts().ShouldBe(["Two."]);
        items.Reasons().First().ShouldStartWith("It is too large (5 MB;");
        items.Reasons().Last().ShouldStartWith("It is too large (3 MB;");
    }

    [Fact]
    public async Task A_long_container_is_streamed_with_a_flat_use_of_memory()
    {
        const int Lines = 30_000;
        var line = $"{{\"text\": \"{new string('a', 2_000)}\"}}\n";
        await File.WriteAllLinesAsync(
            Path.Combine(_folder.Path, "a.jsonl"),
            Enumerable.Repeat(line.TrimEnd(), Lines),
            TestContext.Current.CancellationToken
        );
        var file = SourceFiles.Find([_folder.Path]).Files.Single();
        var source = new ArticleSource(new SourceLimits(SourceFolder.ArticleBytes));

        var (read, most) = (0, 0L);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await foreach (var item in source.ReadAsync(file, TestContext.Current.CancellationToken))
        {
            read += item is FoundArticle ? 1 : 0;
            if (read % 5_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        read.ShouldBe(Lines);
        most.ShouldBeLessThan(file.Length / 4);
    }

    public void Dispose() => _folder.Dispose();
}
