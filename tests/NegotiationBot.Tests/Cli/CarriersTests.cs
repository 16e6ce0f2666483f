using NegotiationBot.Tests.Drivers;

namespace NegotiationBot.Tests.Cli;

/// <summary>The same words in several articles are one statement with several carriers.</summary>
public sealed class CarriersTests : IDisposable
{
    private readonly Bot _bot = new();

    [Fact]
    public async Task The_earliest_article_is_the_source_and_the_others_are_named_once()
    {
        await AddAsync(
            "later.md",
            "Weekly Post",
            "2026-03-09",
            "\"The ferries will sail on the first day of spring, and nobody will be left on the quay,\" Tomas Arvik said on Monday."
        );
        await AddAsync(
            "earliest.md",
            "Tarn Agency",
            "2026-03-02",
            "Tomas Arvik spoke to reporters. “The ferries will sail on the first day of spring and nobody will be left on the quay,” Tomas Arvik said."
        );

        var result = await _bot.RunAsync("ask", "what did arvik say about the ferries");

        result.ExitCode.ShouldBe(0);
        result.Out.Split("first day of spring").Length.ShouldBe(2);
        result.Out.ShouldContain("2 Mar 2026");
        result.Out.ShouldContain("also in Weekly Post");
    }

    [Fact]
    public async Task The_same_words_of_another_are_another_statement()
    {
        await AddAsync(
            "one.md",
            "Weekly Post",
            "2026-03-09",
            "\"The ferries will sail on the first day of spring,\" Tomas Arvik said on Monday."
        );
        await AddAsync(
            "other.md",
            "Tarn Agency",
            "2026-03-02",
            "\"The ferries will sail on the first day of spring,\" Mara Ellery said on Monday."
        );

        var result = await _bot.RunAsync("ask", "what did arvik say about the ferries");

        result.Out.ShouldStartWith("Tomas Arvik");
        result.Out.ShouldContain("9 Mar 2026");
        result.Out.ShouldNotContain("also in");
    }

    [Fact]
    public async Task What_was_handed_in_without_a_public_link_is_no_second_source()
    {
        const string Said =
            "\"The ferries will sail on the first day of spring, and nobody will be left on the quay,\" Tomas Arvik said on Monday.";
        await AddAsync("public.md", "Tarn Agency", "2026-03-02", Said);
        await AddAsync("handed-in.md", "Weekly Post", "2026-03-09", Said, url: "");

        var result = await _bot.RunAsync("ask", "what did arvik say about the ferries");

        result.Out.ShouldContain("Tarn Agency");
        result.Out.ShouldNotContain("also in");
    }

    [Fact]
    public async Task An_article_that_holds_its_text_twice_is_shown_once()
    {
        const string Text =
            "Tomas Arvik spoke to reporters. “The ferries will sail on the first day of spring and nobody will be left on the quay,” Tomas Arvik said.";
        await AddAsync("twice.md", "Tarn Agency", "2026-03-02", $"{Text}\n\nThe harbour was full on Monday.\n\n{Text}");

        var result = await _bot.RunAsync("ask", "what did arvik say about the ferries");

        result.ExitCode.ShouldBe(0);
        result.Out.Split("first day of spring").Length.ShouldBe(2);
        result.Out.ShouldNotContain("also in");
    }

    public void Dispose() => _bot.Dispose();

    /// <param name="url">Empty where the article has no public link.</param>
    private async Task AddAsync(
        string name,
        string publisher,
        string day,
        string text,
        string url = "https://press.example/"
    )
    {
        var link = url.Length > 0 ? $"url: {url}{name}\n" : "";
        var path = _bot.Document(
            name,
            $"---\ntitle: Ferries\npublisher: {publisher}\npublished: {day}\n{link}---\n{text}\n"
        );
        (await _bot.RunAsync("corpus", "add", path)).ExitCode.ShouldBe(0);
    }
}
