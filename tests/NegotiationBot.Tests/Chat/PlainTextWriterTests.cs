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
