using System.Globalization;
using NegotiationBot.Index;
using NegotiationBot.Tests.Drivers;

namespace NegotiationBot.Tests.Cli;

public sealed class AskTests : IDisposable
{
    private readonly Bot _bot = new();

    [Fact]
    public async Task The_first_question_is_answered_from_the_sample_which_says_that_it_is_fiction()
    {
        var result = await _bot.RunAsync("ask", "who said nobody came here to win a river");

        result.ExitCode.ShouldBe(0);
        result.Out.ShouldStartWith("Thea Brandel");
        result.Out.ShouldContain("Nobody came here to win a river");
        result.Out.ShouldContain("fiction");
        result.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_explanation_of_an_answer_has_what_its_confidence_was_weighed_by_the_weightiest_first()
    {
        var result = await _bot.RunAsync("ask", "who said nobody came here to win a river", "--explain");

        var lines = result.Out.Split('\n').Select(line => line.Trim()).ToList();
        var header = lines.FindIndex(line => line.StartsWith("confidence weighed ", StringComparison.Ordinal));
        var rows = lines
            .Skip(header + 1)
            .TakeWhile(line => line[0] is '+' or '-')
            .Select(line => (Adds: double.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture), Line: line))
            .ToList();
        rows[0].Line.ShouldEndWith(" bias");
        rows.Skip(1).Select(row => Math.Abs(row.Adds)).ShouldBeInOrder(SortDirection.Descending);
        rows.ShouldContain(row => row.Line.Contains(" Best = ", StringComparison.Ordinal));
        var shown = double.Parse(lines[header].Split(' ')[2], CultureInfo.InvariantCulture);
        (1 / (1 + Math.Exp(-rows.Sum(row => row.Adds)))).ShouldBe(shown, 0.05);
        lines.ShouldContain(line =>
            line.EndsWith($"confidence {lines[header].Split(' ')[2]}", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task What_the_corpus_does_not_hold_is_refused_with_exit_code_3()
    {
        var result = await _bot.RunAsync("ask", "what did the minister of fisheries say about herring quotas");

        result.ExitCode.ShouldBe(3);
        result.Out.ShouldNotContain("herring");
    }

    [Fact]
    public async Task The_json_of_an_answer_has_the_evidence_with_its_exact_slice()
    {
        var result = await _bot.RunAsync("ask", "who said nobody came here to win a river", "--json");

        var answer = result.Json.ShouldHaveSingleItem();
        answer.GetProperty("outcome").GetString().ShouldBe("answered");
        answer.GetProperty("nearest").GetArrayLength().ShouldBe(0);
        answer.GetProperty("confidence").GetDouble().ShouldBeInRange(0, 1);
        var evidence = answer.GetProperty("evidence")[0];
        evidence.GetProperty("kind").GetString().ShouldBe("quote");
        evidence.GetProperty("speaker").GetString().ShouldBe("Thea Brandel");
        evidence.GetProperty("status").GetString().ShouldBe("confirmed");
        var length = evidence.GetProperty("end").GetInt32() - evidence.GetProperty("start").GetInt32();
        evidence.GetProperty("text").GetString()!.Length.ShouldBe(length);
    }

    [Theory]
    [InlineData("whole")]
    [InlineData("damaged")]
    [InlineData("missing")]
    public async Task The_same_question_has_the_same_answer_whatever_has_become_of_the_index_file(string state)
    {
        var first = await _bot.RunAsync("ask", "who said nobody came here to win a river");
        var snapshot = Path.Combine(_bot.Data, SnapshotFile.Name);
        var bytes = await File.ReadAllBytesAsync(snapshot, TestContext.Current.CancellationToken);
        if (state is "damaged")
        {
            bytes[^100] ^= 1;
            await File.WriteAllBytesAsync(snapshot, bytes, TestContext.Current.CancellationToken);
        }
        else if (state is "missing")
        {
            File.Delete(snapshot);
        }

        var second = await _bot.RunAsync("ask", "who said nobody came here to win a river");

        second.ExitCode.ShouldBe(0);
        second.Out.Split('\n')[..^2].ShouldBe(first.Out.Split('\n')[..^2], "all but the answer's id");
        File.Exists(snapshot).ShouldBeTrue();
    }

    [Fact]
    public async Task A_batch_answers_every_line_and_carries_the_conversation()
    {
        var batch = _bot.Document(
            "questions.jsonl",
            """
            {"id":"a","question":"who said nobody came here to win a river"}
            {"id":"b","question":"who is she?","conversation":[{"role":"user","text":"what did brandel say"},{"role":"bot","text":"Thea Brandel said it."}]}

            {"id":"c","question":"whats a good pizza place"}
            """
        );

        var result = await _bot.RunAsync("ask", "--batch", batch, "--json");

        result.ExitCode.ShouldBe(0);
        result.Json.Select(line => line.GetProperty("id").GetString()).ShouldBe(["a", "b", "c"]);
        result.Json[1].GetProperty("outcome").GetString().ShouldBe("answered");
        result.Json[1].GetProperty("text").GetString()!.ShouldContain("Brandel");
        result.Json[2].GetProperty("outcome").GetString().ShouldBe("declined");
    }

    [Fact]
    public async Task A_cut_line_of_a_batch_is_named_and_the_others_are_answered()
    {
        var batch = _bot.Document(
            "questions.jsonl",
            "{\"id\":\"a\",\"question\":\"who sa\n{\"id\":\"b\",\"question\":\"who is thea brandel\"}\n"
        );

        var result = await _bot.RunAsync("ask", "--batch", batch, "--json");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("questions.jsonl, line 1");
        result.Json.ShouldHaveSingleItem().GetProperty("id").GetString().ShouldBe("b");
    }

    [Theory]
    [InlineData("\"askedAt\":\"tuesday\"", "\"tuesday\" is no time")]
    [InlineData("\"conversation\":\"hello\"", "\"conversation\" is not what it should be")]
    public async Task A_wrong_field_of_a_line_of_a_batch_is_named_and_the_others_are_answered(string field, string said)
    {
        var question = "\"question\":\"who is thea brandel\"";
        var batch = _bot.Document(
            "questions.jsonl",
            $"{{\"id\":\"a\",{question},{field}}}\n{{\"id\":\"b\",{question}}}\n"
        );

        var result = await _bot.RunAsync("ask", "--batch", batch, "--json");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain($"questions.jsonl, line 1: {said}");
        result.Json.ShouldHaveSingleItem().GetProperty("id").GetString().ShouldBe("b");
    }

    [Fact]
    public async Task A_question_needs_no_quotation_marks()
    {
        var result = await _bot.RunAsync("ask", "who", "is", "thea", "brandel");

        result.ExitCode.ShouldBe(0);
        result.Out.ShouldContain("Brandel");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task An_empty_question_is_wrong_usage(string question)
    {
        var result = await _bot.RunAsync("ask", question);

        result.ExitCode.ShouldBe(2);
        result.Error.Trim().ShouldBe("ask \"QUESTION\" needs a question, or --batch FILE.jsonl.");
    }

    [Fact]
    public async Task A_question_of_ten_thousand_characters_is_declined_in_one_sentence()
    {
        var result = await _bot.RunAsync("ask", string.Concat(Enumerable.Repeat("who said water ", 700)));

        result.ExitCode.ShouldBe(3);
        result.Out.Trim().ShouldBe("That is too long for me: ask it in a sentence or two.");
    }

    [Fact]
    public async Task A_time_that_is_none_is_wrong_usage()
    {
        var result = await _bot.RunAsync("ask", "who is brandel", "--as-of", "yesterday-ish");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("2025-03-18");
    }

    public void Dispose() => _bot.Dispose();
}
