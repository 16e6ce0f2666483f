using NegotiationBot.Cli;
using NegotiationBot.Hosting;
using NegotiationBot.Tests.Drivers;

namespace NegotiationBot.Tests.Corpus;

public sealed class CorpusSuppressTests : IDisposable
{
    private const string Bridge = "who said a bridge is not a bargaining position";

    private readonly Bot _bot = new();

    [Fact]
    public async Task A_suppressed_person_is_neither_answered_about_nor_found_until_it_is_lifted()
    {
        await AddAsync();
        (await _bot.RunAsync("ask", Bridge)).Out.ShouldContain("Edda Korvell");

        var suppressed = await _bot.RunAsync("corpus", "suppress", "Edda Korvell", "--reason", "a letter of 12 May");

        suppressed.Out.ShouldStartWith("Edda Korvell: suppressed.");
        (await _bot.RunAsync("ask", Bridge)).Out.ShouldNotContain("Korvell");
        (await _bot.RunAsync("ask", "what did korvell say")).Out.ShouldStartWith("I don’t answer about that person.");
        (await _bot.RunAsync("search", "bridge", "--top", "100")).Out.ShouldNotContain("Korvell");
        (await _bot.TypeAsync($"{Bridge}\n/sources\n")).Out.ShouldNotContain("Korvell");
        (await _bot.RunAsync("corpus", "suppress", "edda korvell", "--lift")).Out.ShouldStartWith(
            "edda korvell: lifted."
        );
        (await _bot.RunAsync("ask", Bridge)).Out.ShouldContain("Edda Korvell");
    }

    [Fact]
    public async Task What_was_answered_of_a_suppressed_person_is_not_shown_again()
    {
        await AddAsync();
        var quote = await AskAsync(Bridge);
        var refusal = await AskAsync("what did korvell say about the moon");
        var other = await AskAsync("who said nobody came here to win a river");
        var before = await _bot.TypeAsync($"/why {quote}\n");
        await _bot.RunAsync("corpus", "suppress", "Edda Korvell");

        var after = await _bot.TypeAsync($"/why {quote}\n/why {refusal}\n/why {other}\n");

        before.Out.ShouldContain("bargaining position");
        after.Out.ShouldContain($"Answer {quote}");
        after.Out.ShouldNotContain("bargaining position");
        after.Out.ShouldNotContain("Korvell");
        after.Out.ShouldContain("Nobody came here to win a river");
    }

    [Fact]
    public async Task Whom_no_article_names_is_suppressed_for_later_articles_and_that_is_said()
    {
        await AddAsync();

        var unknown = await _bot.RunAsync("corpus", "suppress", "Ada Holt");
        var json = await _bot.RunAsync("corpus", "suppress", "Ada Holt", "--json");

        unknown.Out.ShouldBe("Ada Holt: suppressed; no article here names them, it holds for later ones.\n");
        json.Json[0].GetProperty("result").GetString().ShouldBe("suppressed");
        json.Json[0].GetProperty("reason").GetString().ShouldBe("no article here names them, it holds for later ones");
        var ferry = _bot.Document("ferry.txt", "Ferry\n\n“The ferry sails on Monday,” said Ada Holt.");
        await _bot.RunAsync("corpus", "add", ferry);
        (await _bot.RunAsync("ask", "what did ada holt say")).Out.ShouldNotContain("The ferry sails");
        (await _bot.RunAsync("corpus", "suppress", "Ada Holt")).Out.ShouldBe("Ada Holt: suppressed.\n");
    }

    [Theory]
    [InlineData(ExitCode.WrongUsage, "--until \"soon\" is no day", "Edda Korvell", "--until", "soon")]
    [InlineData(ExitCode.Failed, "The last day, 2001-01-01, is past", "Edda Korvell", "--until", "2001-01-01")]
    [InlineData(ExitCode.Failed, "Nobody called Edda Korvell is suppressed.", "Edda Korvell", "--lift")]
    [InlineData(ExitCode.Failed, "\"?\" is no person's name", "?")]
    public async Task What_cannot_be_done_says_why(int exitCode, string sentence, params string[] arguments)
    {
        await AddAsync();

        var result = await _bot.RunAsync(["corpus", "suppress", .. arguments]);

        result.ExitCode.ShouldBe(exitCode);
        result.Error.ShouldStartWith(sentence);
    }

    public void Dispose() => _bot.Dispose();

    private async Task<string> AskAsync(string question) =>
        (await _bot.RunAsync("ask", question, "--json")).Json[0].GetProperty("answerId").GetString()!;

    private async Task AddAsync() =>
        (await _bot.RunAsync("corpus", "add", SampleCorpus.Folder)).ExitCode.ShouldBe(ExitCode.Done);
}
