using NegotiationBot.Tests.Drivers;

namespace NegotiationBot.Tests.Chat;

public sealed class TerminalChatTests : IDisposable
{
    private readonly Bot _bot = new();

    [Fact]
    public async Task With_no_command_lines_are_questions_and_follow_ups_lean_on_what_was_said()
    {
        var result = await _bot.TypeAsync("who said nobody came here to win a river\nwho is she?\n/quit\nnot read\n");

        result.ExitCode.ShouldBe(0);
        result.Error.ShouldBeEmpty();
        result.Out.ShouldContain("Thea Brandel");
        result.Out.ShouldContain("mediat");
        result.Out.ShouldNotContain("not read");
    }

    [Fact]
    public async Task Help_sources_and_an_unknown_command_are_answered()
    {
        var result = await _bot.TypeAsync("/help\n/sources\n/nonsense\n");

        result.Out.ShouldContain("/why ID");
        result.Out.ShouldContain("I answer from 20 articles.");
        result.Out.ShouldContain("I don’t know that command");
    }

    [Fact]
    public async Task Why_shows_what_an_answer_said_and_where_from()
    {
        var asked = await _bot.RunAsync("ask", "who said nobody came here to win a river", "--json");
        var id = asked.Json[0].GetProperty("answerId").GetString();

        var result = await _bot.TypeAsync($"/why {id}\n/why 0000\n");

        result.Out.ShouldContain($"Answer {id}");
        result.Out.ShouldContain("Thea Brandel");
        result.Out.ShouldContain("I gave no answer with that id");
    }

    public void Dispose() => _bot.Dispose();
}
