using NegotiationBot.Sources;

namespace NegotiationBot.Tests.Sources;

public sealed class JsonTests : IDisposable
{
    private readonly SourceFolder _folder = new();

    [Fact]
    public async Task An_object_is_an_article_with_its_fields()
    {
        var raw = await _folder.ReadAsync(
            "a.json",
            """
            {"id": "talks-7", "title": "Envoys return", "author": ["Ada Poe", "Ben Roe"], "publisher": "Harbor Post",
             "published": "2021-03-14T09:30:00Z", "url": "https://harborpost.example/7", "language": "en", "licence": "CC0-1.0",
             "collection": "desk", "note": {"any": 1}, "text": "The envoys came back.\r\nThey met."}
            """
        );

        raw.Text.ShouldBe("The envoys came back.\r\nThey met.");
        raw.TitleIsFirstLine.ShouldBeFalse();
        raw.Metadata.Id.ShouldBe("talks-7");
        raw.Metadata.Authors.ShouldBe(["Ada Poe", "Ben Roe"]);
        raw.Metadata.Collection.ShouldBe("desk");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("[]")]
    public async Task An_empty_field_says_nothing(string empty)
    {
        var raw = await _folder.ReadAsync(
            "a.json",
            $$"""{"author": {{empty}}, "published": {{empty}}, "text": "Words."}"""
        );

        raw.Metadata.Authors.ShouldBeNull();
        raw.Metadata.Published.ShouldBeNull();
    }

    [Fact]
    public async Task An_array_holds_articles_that_fail_one_by_one()
    {
        var path = _folder.Write("a.json", """[{"text": "One."}, {"title": "none"}, 3, {"text": "Two."}]""");

        var items = await _folder.ReadAllAsync();

        items.Texts().ShouldBe(["One.", "Two."]);
        items.OfType<UnreadableItem>().Select(item => item.Location).ShouldBe([$"{path}#2", $"{path}#3"]);
    }

    [Fact]
    public async Task A_cut_line_is_one_failure_and_the_rest_goes_on()
    {
        _folder.Write(
            "a.jsonl",
            "{\"text\": \"One.\"}\n{\"text\": \"Tw\n\n  \n{\"text\": \"Three.\"}\r\n{\"text\": \"Four.\", \"published\": \"no\"}\n{\"te"
        );

        var items = await _folder.ReadAllAsync();

        items.Texts().ShouldBe(["One.", "Three."]);
        items.OfType<UnreadableItem>().Select(item => item.Location.Split('#')[1]).ShouldBe(["2", "6", "7"]);
        items.Reasons().First().ShouldStartWith("It is cut off or no JSON (");
    }

    [Fact]
    public async Task Half_characters_become_replacement_characters_and_whole_ones_stay()
    {
        var raw = await _folder.ReadAsync("a.json", """{"text": "a\ud83d b\udc00 \ud83d\ude00 \\ud83d \"c\""}""");

        raw.Text.ShouldBe("a\uFFFD b\uFFFD 😀 \\ud83d \"c\"");
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_fail_their_line_alone()
    {
        _folder.Write("a.jsonl", [.. "{\"text\": \"One "u8, 0xFF, .. "\"}\n{\"text\": \"Two.\"}"u8]);

        var items = await _folder.ReadAllAsync();

        items.Texts().ShouldBe(["Two."]);
        items.Reasons().ShouldHaveSingleItem().ShouldStartWith("It is not valid UTF-8");
    }

    [Fact]
    public async Task Objects_nested_without_end_are_refused()
    {
        var json = "{\"text\": \"a\", \"b\": " + new string('[', 10_000) + new string(']', 10_000) + "}";

        (await _folder.RefusalAsync("a.json", json)).ShouldStartWith("It is cut off or no JSON");
    }

    public void Dispose() => _folder.Dispose();
}
