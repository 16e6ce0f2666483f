using NegotiationBot.Storage;
using NegotiationBot.Tests.Drivers;

namespace NegotiationBot.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly Bot _bot = new();

    [Fact]
    public async Task Help_names_every_command()
    {
        var result = await _bot.RunAsync("--help");

        result.ExitCode.ShouldBe(0);
        foreach (var command in new[] { "ask", "search", "quotes", "corpus", "eval", "doctor", "--data" })
        {
            result.Out.ShouldContain(command);
        }
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("ask", "hello", "--jsno")]
    [InlineData("search", "river", "--top", "many")]
    [InlineData("search", "river", "--top", "0")]
    public async Task What_is_no_command_or_option_is_refused_with_exit_code_2_and_one_line(params string[] arguments)
    {
        var result = await _bot.RunAsync(arguments);

        result.ExitCode.ShouldBe(2);
        result.Error.Trim().ShouldNotContain("\n");
        result.Error.Trim().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task An_option_that_there_is_not_is_named_and_never_taken_for_the_question()
    {
        var result = await _bot.RunAsync("ask", "--jsno");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldStartWith("There is no option --jsno");
    }

    [Fact]
    public async Task Half_of_a_character_does_not_make_a_line_of_a_batch_unreadable()
    {
        var batch = _bot.Document("q.jsonl", "{\"id\": \"q\", \"question\": \"who is \\ud83d brandel\"}\n");

        var result = await _bot.RunAsync("ask", "--batch", batch, "--json");

        result.ExitCode.ShouldBe(0);
        result.Json.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_line_that_is_no_gold_question_is_named_by_its_number()
    {
        var gold = _bot.Document("gold.jsonl", "\n{\"id\": \"q1\"}\n");

        var result = await _bot.RunAsync("eval", gold);

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldStartWith("gold.jsonl, line 2: not a gold question");
    }

    [Fact]
    public async Task Quotes_neither_reads_nor_makes_the_data_folder()
    {
        var article = _bot.Document("a.txt", "A title\n\n“The dam holds,” said Ona Brask, the engineer.\n");

        var result = await _bot.RunAsync("quotes", article, "--json");

        result.ExitCode.ShouldBe(0);
        Directory.Exists(_bot.Data).ShouldBeFalse();
        var quote = result.Json.ShouldHaveSingleItem().GetProperty("quotes")[0];
        quote.GetProperty("text").GetString().ShouldBe("The dam holds,");
        quote.GetProperty("speaker").GetString().ShouldBe("Ona Brask");
        quote.GetProperty("kind").GetString().ShouldBe("direct");
    }

    [Fact]
    public async Task Search_prints_passages_with_their_exact_slice()
    {
        var result = await _bot.RunAsync("search", "greyling dam release", "--top", "3", "--json");

        var hits = result.Json.ShouldHaveSingleItem().GetProperty("hits");
        hits.GetArrayLength().ShouldBe(3);
        foreach (var hit in hits.EnumerateArray())
        {
            var length = hit.GetProperty("end").GetInt32() - hit.GetProperty("start").GetInt32();
            hit.GetProperty("text").GetString()!.Length.ShouldBe(length);
        }
    }

    [Fact]
    public async Task A_second_bot_on_the_same_folder_is_refused_while_commands_work_beside_the_first()
    {
        await _bot.RunAsync("ask", "who is brandel");
        using var first = BotLock.Take(_bot.Data);

        var second = await _bot.TypeAsync("/quit\n");
        var command = await _bot.RunAsync("ask", "who is brandel");

        second.ExitCode.ShouldBe(1);
        second.Error.ShouldContain("already runs");
        command.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Doctor_finds_a_new_corpus_well()
    {
        await _bot.RunAsync("ask", "who is brandel");

        var result = await _bot.RunAsync("doctor");

        result.ExitCode.ShouldBe(0);
        result.Out.ShouldContain("20 articles");
        result.Out.ShouldNotContain("!!");
    }

    public void Dispose() => _bot.Dispose();
}
