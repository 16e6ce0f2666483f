using System.Text.Json;
using NegotiationBot.Tests.Drivers;

namespace NegotiationBot.Tests.Chat;

public sealed class PlainTextWriterTests : IDisposable
{
    private const string Article = """
        {"id": "a\u001b[31mb", "title": "Red \u001b]0;x\u0007 dam", "publisher": "Post\u009b2J", "url": "https://post.example/\u001b[5m", "text": "The dam \u001b[2Jholds\rNobody, \u202eand no wall. \u201cThe dam of Gorl holds,\u201d said Ona Brask, the engineer."}
        """;

    private readonly Bot _bot = new();

    [Theory]
    [InlineData("corpus", "list")]
    [InlineData("corpus", "show", "a\u001b[31mb")]
    [InlineData("corpus", "remove", "no\u001b[31m")]
    [InlineData("corpus", "add", "no\u001b[31m.txt")]
    [InlineData("search", "dam")]
    [InlineData("ask", "what did Ona Brask say about \u001b[31mGorl\u001b[0m?")]
    [InlineData("ask", "what did Ona Brask say about \u001b[31mGorl\u001b[0m?", "--json")]
    [InlineData("corpus", "export")]
    [InlineData("\u001b[31m")]
    public async Task What_comes_from_outside_gives_the_terminal_no_commands(params string[] arguments)
    {
        await _bot.RunAsync("corpus", "add", _bot.Document("a.json", Article));

        var result = await _bot.RunAsync(arguments);

        var printed = result.Out + result.Error;
        printed.ShouldNotBeEmpty();
        printed.ShouldNotContain(c => (char.IsControl(c) && c != '\n') || c == '\u202E');
    }

    [Theory]
    [InlineData("corpus", "export")]
    [InlineData("quotes", "<file>", "--json")]
    public async Task As_json_nothing_of_the_words_is_lost(params string[] arguments)
    {
        var commands = string.Concat(
            Enumerable
                .Range(1, char.MaxValue)
                .Select(code => (char)code)
                .Where(c =>
                    char.GetUnicodeCategory(c)
                        is System.Globalization.UnicodeCategory.Control
                            or System.Globalization.UnicodeCategory.Format
                )
        );
        var text =
            $"The dam \u202eholds\u2066,{commands} 😀 it does. “The \u202adam’s\u2069 wall holds,” said Ona Brask, the engineer.";
        var file = _bot.Document("a.json", JsonSerializer.Serialize(new { id = "a", text }));
        await _bot.RunAsync("corpus", "add", file);

        var result = await _bot.RunAsync([.. arguments.Select(argument => argument is "<file>" ? file : argument)]);

        var json = result.Json.ShouldHaveSingleItem();
        if (json.TryGetProperty("quotes", out var quotes))
        {
            quotes.GetArrayLength().ShouldBe(1);
            var (start, end) = (quotes[0].GetProperty("start").GetInt32(), quotes[0].GetProperty("end").GetInt32());
            quotes[0].GetProperty("text").GetString().ShouldBe(text[start..end]);
        }
        else
        {
            json.GetProperty("text").GetString().ShouldBe(text);
        }
        result.Out.ShouldNotContain(c => (char.IsControl(c) && c != '\n') || "\u202A\u202E\u2066".Contains(c));
        result.Out.ShouldContain("’s");
    }

    [Fact]
    public async Task The_words_between_the_commands_stay_and_so_do_line_ends()
    {
        const string Json = """{"id": "d", "text": "Dam\u001b[1m holds\r\n\r\nThe wall\tholds.\r\n"}""";
        await _bot.RunAsync("corpus", "add", _bot.Document("d.json", Json));

        var shown = await _bot.RunAsync("corpus", "show", "d");

        shown.Out.ShouldContain("Dam [1m holds\r\n\r\nThe wall\tholds.\r\n");
    }

    public void Dispose() => _bot.Dispose();
}
