using NegotiationBot.Cli;
using NegotiationBot.Cli.Corpus;
using NegotiationBot.Core.Articles;
using NegotiationBot.Tests.Drivers;

namespace NegotiationBot.Tests.Corpus;

public sealed class CorpusKeepingTests : IDisposable
{
    private const string Line = """
        {"id": "talks-7", "title": "Envoys return", "author": ["Ada Poe"], "publisher": "Harbor Post", "published": "2021-03-14T09:30:00+02:00", "url": "https://harborpost.example/7", "licence": "CC0-1.0", "text": "“We are here,” said Cleo Moe.\n\nThe envoys met.\r\n\r\nContact Ada Poe at ada.poe@harborpost.example or +44 20 7946 0123."}
        """;

    private readonly Bot _bot = new();

    [Fact]
    public async Task A_shown_article_has_its_facts_and_words_and_no_address()
    {
        await AddAsync();

        var shown = await _bot.RunAsync("corpus", "show", "talks-7");

        shown.Out.ShouldContain("Envoys return");
        shown.Out.ShouldContain("2021-03-14");
        shown.Out.ShouldContain("“We are here,” said Cleo Moe.");
        shown.Out.ShouldContain("[e-mail address removed]");
        shown.Out.ShouldNotContain("ada.poe");
        shown.Out.ShouldNotContain("7946");
    }

    [Fact]
    public async Task A_shown_article_as_json_has_its_quotes_and_no_address()
    {
        await AddAsync();

        var shown = await _bot.RunAsync("corpus", "show", "talks-7", "--json");

        var json = shown.Json.ShouldHaveSingleItem();
        json.GetProperty("article").GetProperty("id").GetString().ShouldBe("talks-7");
        json.GetProperty("quotes")[0].GetProperty("text").GetString().ShouldStartWith("We are here");
        shown.Out.ShouldNotContain("ada.poe");
    }

    [Theory]
    [InlineData("show")]
    [InlineData("remove")]
    [InlineData("edit", "--publisher", "x")]
    public async Task An_article_that_is_not_there_is_said_to_be_so(string command, params string[] options)
    {
        await AddAsync();

        var result = await _bot.RunAsync(["corpus", command, "talks-8", .. options]);

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Error.ShouldStartWith("There is no article talks-8");
    }

    [Theory]
    [InlineData("list")]
    [InlineData("verify")]
    [InlineData("export")]
    [InlineData("show", "talks-7")]
    [InlineData("remove", "talks-7")]
    [InlineData("edit", "talks-7", "--title", "x")]
    public async Task Without_a_corpus_none_is_made(params string[] command)
    {
        var result = await _bot.RunAsync(["corpus", .. command]);

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Error.ShouldStartWith($"There is no corpus in {_bot.Data} yet: add articles with \"corpus add PATH\"");
        Directory.Exists(_bot.Data).ShouldBeFalse();
    }

    [Fact]
    public async Task An_edit_changes_what_it_names_and_nothing_else()
    {
        await AddAsync();

        (await _bot.RunAsync("corpus", "edit", "talks-7", "--publisher", "Mill Gazette")).ExitCode.ShouldBe(
            ExitCode.Done
        );

        var listed = (await _bot.RunAsync("corpus", "list", "--json")).Json.ShouldHaveSingleItem();
        listed.GetProperty("publisher").GetString().ShouldBe("Mill Gazette");
        listed.GetProperty("title").GetString().ShouldBe("Envoys return");
        listed.GetProperty("revisions").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("--title", "  ", "--title is empty")]
    [InlineData("--author", "", "--author is empty")]
    [InlineData("--collection", "", "--collection is empty")]
    [InlineData("--author", "ada.poe@harborpost.example", "--author holds somebody's address")]
    [InlineData("--publisher", "Harbor Post, +44 20 7946 0123", "--publisher holds somebody's address")]
    [InlineData("--published", "2021-02-30", "--published \"2021-02-30\" is no date")]
    public async Task An_edit_that_would_blank_a_field_or_show_an_address_is_wrong_usage(
        string option,
        string value,
        string complaint
    )
    {
        await AddAsync();

        var result = await _bot.RunAsync("corpus", "edit", "talks-7", option, value);

        result.ExitCode.ShouldBe(ExitCode.WrongUsage);
        result.Error.ShouldStartWith(complaint);
    }

    [Fact]
    public async Task An_edit_of_nothing_is_wrong_usage()
    {
        await AddAsync();

        (await _bot.RunAsync("corpus", "edit", "talks-7")).ExitCode.ShouldBe(ExitCode.WrongUsage);
    }

    [Fact]
    public async Task A_removed_article_is_kept_for_the_record_and_is_out_of_the_export()
    {
        await AddAsync();

        (await _bot.RunAsync("corpus", "remove", "talks-7")).ExitCode.ShouldBe(ExitCode.Done);

        (await _bot.RunAsync("corpus", "list")).Out.ShouldContain("talks-7  withdrawn");
        (await _bot.RunAsync("corpus", "export")).Out.ShouldBeEmpty();
        (await _bot.RunAsync("corpus", "remove", "talks-7")).ExitCode.ShouldBe(ExitCode.Failed);
    }

    [Fact]
    public async Task A_whole_corpus_verifies()
    {
        await AddAsync();

        var result = await _bot.RunAsync("corpus", "verify");

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Out.ShouldBe("The corpus is whole.\n");
    }

    [Fact]
    public async Task An_export_can_be_added_again_and_exports_the_same()
    {
        await AddAsync();
        var file = Path.Combine(Path.GetDirectoryName(_bot.Data)!, "export.jsonl");
        (await _bot.RunAsync("corpus", "export", "--out", file)).ExitCode.ShouldBe(ExitCode.Done);
        var exported = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

        using var other = new Bot();
        await other.RunAsync("corpus", "add", file);

        exported.ShouldNotContain("ada.poe@");
        exported.ShouldContain("“We are here,” said Cleo Moe.\\n\\nThe envoys met.\\r\\n");
        (await other.RunAsync("corpus", "export")).Out.ShouldBe(exported);
        var preview = await other.RunAsync("corpus", "add", file, "--dry-run", "--json");
        preview.Json[0].GetProperty("contactLines").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void An_export_tells_of_an_article_without_addresses()
    {
        var article = new Article(
            new ArticleId("a"),
            "Write to ada@velm.example",
            ["Ada Poe", "ada@velm.example"],
            "Post, +44 20 7946 0123",
            null,
            null,
            "en",
            "by ada@velm.example",
            "public"
        );

        var exported = ArticleJson.From(article, "The envoys met. Telegram: @ada_poe");

        exported.Title.ShouldBe("Write to [e-mail address removed]");
        exported.Author.ShouldBe(["Ada Poe"]);
        exported.Publisher.ShouldBe("Post, [phone number removed]");
        exported.Licence.ShouldBe("by [e-mail address removed]");
        exported.Text.ShouldBe("The envoys met. [handle removed]");
    }

    [Theory]
    [InlineData("search", "ferry", "--json")]
    [InlineData("search", "ferry")]
    [InlineData("quotes", "--json")]
    [InlineData("quotes", "--explain")]
    public async Task What_tells_how_to_reach_somebody_is_neither_found_nor_quoted(string command, params string[] rest)
    {
        var document = _bot.Document(
            "ferry.txt",
            "The ferry\n\n“Call me on +44 20 7946 0123 about the ferry,” Ada Holt told reporters.\n\n“The pier is closed,” Holt said.\n"
        );
        await _bot.RunAsync("corpus", "add", document);

        var told = await _bot.RunAsync([command, .. command == "quotes" ? [document] : Array.Empty<string>(), .. rest]);

        told.ExitCode.ShouldBe(ExitCode.Done);
        told.Out.ShouldNotContain("7946");
        if (command == "quotes")
        {
            told.Out.ShouldContain("The pier is closed");
        }
    }

    private Task<BotResult> AddAsync() => _bot.RunAsync("corpus", "add", _bot.Document("talks.jsonl", Line));

    public void Dispose() => _bot.Dispose();
}
