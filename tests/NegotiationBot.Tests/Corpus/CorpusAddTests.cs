using NegotiationBot.Cli;
using NegotiationBot.Tests.Drivers;

namespace NegotiationBot.Tests.Corpus;

public sealed class CorpusAddTests : IDisposable
{
    private const string Article = """
        Envoys return to Harborton
        By Ada Poe and Ben Roe

        The envoys of Norland came back to Harborton on Tuesday.
        “We are here because the winter was long,” said Cleo Moe, the minister of harbors.

        Write to Ada Poe at ada.poe@harborpost.example
        """;

    private readonly Bot _bot = new();

    [Fact]
    public async Task A_dry_run_shows_what_is_known_and_honestly_what_is_not_and_stores_nothing()
    {
        var path = _bot.Document("envoys.txt", Article);

        var result = await _bot.RunAsync("corpus", "add", path, "--dry-run");

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Out.ShouldContain("Envoys return to Harborton");
        result.Out.ShouldContain("authors      Ada Poe; Ben Roe");
        result.Out.ShouldContain("publisher    none");
        result.Out.ShouldContain("published    none");
        result.Out.ShouldContain("link         none");
        result.Out.ShouldContain("quotes       1 direct");
        result.Out.ShouldContain("left out     1 contact line");
        result.Out.ShouldNotContain("@");
        Directory.Exists(_bot.Data).ShouldBeFalse();
    }

    [Fact]
    public async Task The_same_content_again_does_nothing_and_other_content_is_a_revision()
    {
        var path = _bot.Document("envoys.txt", Article);

        (await AddAsync(path)).ShouldBe(["added"]);
        (await AddAsync(path)).ShouldBe(["unchanged"]);
        _bot.Document("envoys.txt", Article + "\nNobody smiled.");
        (await AddAsync(path)).ShouldBe(["revised"]);

        var listed = (await _bot.RunAsync("corpus", "list", "--json")).Json.ShouldHaveSingleItem();
        listed.GetProperty("revisions").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task What_an_admin_has_said_of_an_article_outlives_its_next_revision()
    {
        var path = _bot.Document("envoys.txt", "Envoys come back\n\nThe envoys came back at noon.");
        await AddAsync(path);
        var id = (await _bot.RunAsync("corpus", "list", "--json"))
            .Json.ShouldHaveSingleItem()
            .GetProperty("id")
            .GetString();
        await _bot.RunAsync("corpus", "edit", id!, "--published", "2031-04-02", "--author", "Mara Ellery");

        _bot.Document("envoys.txt", "Envoys come back again\n\nThe envoys came back at one.");
        (await AddAsync(path)).ShouldBe(["revised"]);

        var listed = (await _bot.RunAsync("corpus", "list", "--json")).Json.ShouldHaveSingleItem();
        listed.GetProperty("published").GetString().ShouldBe("2031-04-02");
        listed.GetProperty("title").GetString().ShouldBe("Envoys come back again");
        var shown = (await _bot.RunAsync("corpus", "show", id!, "--json")).Json.ShouldHaveSingleItem();
        shown.GetProperty("article").GetProperty("author")[0].GetString().ShouldBe("Mara Ellery");

        await _bot.RunAsync("corpus", "edit", id!, "--title", "The envoys’ return");
        _bot.Document("envoys.txt", "Envoys come back once more\n\nThe envoys came back at two.");
        await AddAsync(path);

        listed = (await _bot.RunAsync("corpus", "list", "--json")).Json.ShouldHaveSingleItem();
        listed.GetProperty("title").GetString().ShouldBe("The envoys’ return");
    }

    [Fact]
    public async Task What_the_command_says_outranks_what_the_file_says()
    {
        var path = _bot.Document("envoys.md", "---\ntitle: Envoys\npublisher: Elsewhere\n---\nThe envoys came back.");

        await _bot.RunAsync([
            "corpus",
            "add",
            path,
            "--publisher",
            "Harbor Post",
            "--author",
            "Ada Poe",
            "--author",
            "Ben Roe",
        ]);

        var listed = (await _bot.RunAsync("corpus", "list", "--json")).Json.ShouldHaveSingleItem();
        listed.GetProperty("title").GetString().ShouldBe("Envoys");
        listed.GetProperty("publisher").GetString().ShouldBe("Harbor Post");
        listed.GetProperty("author").EnumerateArray().Select(a => a.GetString()).ShouldBe(["Ada Poe", "Ben Roe"]);
    }

    [Fact]
    public async Task Metadata_given_later_is_taken_although_the_words_are_the_same()
    {
        var path = _bot.Document("envoys.txt", Article);
        await AddAsync(path);

        var told = await _bot.RunAsync(
            "corpus",
            "add",
            path,
            "--publisher",
            "Harbor Post",
            "--published",
            "2021-03-14"
        );
        var again = await _bot.RunAsync("corpus", "add", path);

        var listed = (await _bot.RunAsync("corpus", "list", "--json")).Json.ShouldHaveSingleItem();
        told.Out.ShouldBe("1 updated.\n");
        again.Out.ShouldBe("1 unchanged.\n");
        listed.GetProperty("publisher").GetString().ShouldBe("Harbor Post");
        listed.GetProperty("published").GetString().ShouldBe("2021-03-14");
    }

    [Fact]
    public async Task No_address_is_stored_in_the_place_of_a_publisher()
    {
        const string Signed = "{\"id\": \"a\", \"publisher\": \"Post, desk@post.example\", \"text\": \"They came.\"}";

        await AddAsync(_bot.Document("a.json", Signed));

        (await _bot.RunAsync("corpus", "list", "--json")).Out.ShouldNotContain("desk@");
    }

    [Fact]
    public async Task One_bad_file_never_ends_the_run()
    {
        var good = _bot.Document("texts/a.txt", Article);
        _bot.Document("texts/b.txt", "");
        _bot.Document(
            "texts/c.jsonl",
            "{\"id\": \"c1\", \"text\": \"Cleo Moe agreed.\"}\n{\"id\": \"c2\"}\n{\"id\": \"c3\", \"te"
        );
        _bot.Document("texts/d.txt", "Write to Ada Poe at ada.poe@harborpost.example");
        _bot.Document("texts/e.pdf", "x");
        var folder = Path.GetDirectoryName(good)!;

        var result = await _bot.RunAsync("corpus", "add", folder, Path.Combine(folder, "none.txt"));

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Out.ShouldBe("2 added, 5 failed.\n");
        var errors = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        errors.Length.ShouldBe(6);
        errors.ShouldContain(
            $"{folder}{Path.DirectorySeparatorChar}b.txt: It is empty: add its text, or leave it out."
        );
        errors[^1].ShouldBe("1 hidden or of a kind that is not read: left out");
    }

    [Fact]
    public async Task With_json_there_is_an_object_for_each_document_and_nothing_else()
    {
        var path = _bot.Document("c.jsonl", "{\"id\": \"c1\", \"text\": \"Cleo Moe agreed.\"}\n{\"id\": \"c2\"}");

        var result = await _bot.RunAsync("corpus", "add", path, "--json");

        result
            .Json.Select(line => line.GetProperty("result").GetString())
            .ShouldBe(["failed", "added"], ignoreOrder: true);
        result
            .Json.Select(line => line.GetProperty("location").GetString())
            .ShouldBe([$"{path}#2", $"{path}#1"], ignoreOrder: true);
        result.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--published", "soon")]
    [InlineData("--url", "harborpost")]
    public async Task An_option_that_cannot_be_is_wrong_usage(string option, string value)
    {
        var path = _bot.Document("envoys.txt", Article);

        var result = await _bot.RunAsync("corpus", "add", path, option, value);

        result.ExitCode.ShouldBe(ExitCode.WrongUsage);
        result.Error.ShouldStartWith($"{option} \"{value}\" is no ");
    }

    [Fact]
    public async Task A_title_for_several_articles_is_wrong_usage()
    {
        var (one, other) = (_bot.Document("a.txt", Article), _bot.Document("b.txt", Article));

        (await _bot.RunAsync("corpus", "add", one, other, "--title", "Envoys")).ExitCode.ShouldBe(ExitCode.WrongUsage);
    }

    [Fact]
    public async Task A_title_for_a_list_of_articles_is_wrong_usage()
    {
        var path = _bot.Document("a.json", " [{\"text\": \"The gate is shut.\"}, {\"text\": \"The gate is open.\"}]");

        (await _bot.RunAsync("corpus", "add", path, "--title", "Envoys")).ExitCode.ShouldBe(ExitCode.WrongUsage);
    }

    [Fact]
    public async Task Two_articles_of_one_id_do_not_take_each_others_place()
    {
        var path = _bot.Document(
            "a.jsonl",
            "{\"id\":\"x\",\"text\":\"The gate is shut.\"}\n{\"id\":\"x\",\"text\":\"The gate is open.\"}\n"
        );

        var result = await _bot.RunAsync("corpus", "add", path);

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Error.ShouldContain("a.jsonl#2: Another article of this run has the id x");
        result.Out.Trim().ShouldBe("1 added, 1 failed.");
    }

    [Theory]
    [InlineData("---\ntitle: Envoys\nThe gate is shut.", "Its front matter has no end")]
    [InlineData("---\nautor: Mara\n---\nThe gate is shut.", "has a field \"autor\": if \"author\" is meant")]
    public async Task Front_matter_that_is_not_what_was_meant_is_said(string text, string said)
    {
        var result = await _bot.RunAsync("corpus", "add", _bot.Document("envoys.md", text));

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Error.ShouldContain(said);
    }

    [Fact]
    public async Task A_rule_above_the_text_and_fields_of_another_program_are_no_fault()
    {
        var (ruled, tagged) = (
            _bot.Document("a.md", "---\nThe gate: it is shut."),
            _bot.Document("b.md", "---\ntags: gate\nlayout: post\n---\nThe gate is open.")
        );

        (await AddAsync(ruled)).ShouldBe(["added"]);
        (await AddAsync(tagged)).ShouldBe(["added"]);
    }

    [Fact]
    public async Task The_first_real_article_takes_the_sample_out_of_the_answers()
    {
        await _bot.RunAsync("search", "talks");
        (await ListedAsync()).ShouldAllBe(isWithdrawn => !isWithdrawn);

        await AddAsync(_bot.Document("envoys.txt", Article));

        var listed = await ListedAsync();
        listed.Count.ShouldBeGreaterThan(1);
        listed.Count(isWithdrawn => !isWithdrawn).ShouldBe(1);
    }

    [Fact]
    public async Task Articles_of_many_files_share_commits_and_all_arrive()
    {
        foreach (var i in Enumerable.Range(0, 120))
        {
            _bot.Document($"many/{i:000}.txt", $"Envoys return, part {i}\n\nThe envoys came back on day {i}.");
        }

        var result = await _bot.RunAsync(
            "corpus",
            "add",
            Path.GetDirectoryName(_bot.Document("many/x.txt", "Part x\nWords."))!
        );

        result.Out.ShouldBe("121 added.\n");
        (await ListedAsync()).Count.ShouldBe(121);
    }

    private async Task<IReadOnlyList<string?>> AddAsync(string path) =>
        [
            .. (await _bot.RunAsync("corpus", "add", path, "--json")).Json.Select(line =>
                line.GetProperty("result").GetString()
            ),
        ];

    private async Task<IReadOnlyList<bool>> ListedAsync() =>
        [
            .. (await _bot.RunAsync("corpus", "list", "--json")).Json.Select(line =>
                line.GetProperty("withdrawn").GetBoolean()
            ),
        ];

    public void Dispose() => _bot.Dispose();
}
