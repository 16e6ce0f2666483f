using NegotiationBot.Tests.Drivers;

namespace NegotiationBot.Tests.Cli;

public sealed class EvalTests : IDisposable
{
    private readonly Bot _bot = new();

    [Fact]
    public async Task Annotated_articles_are_read_and_compared_with_what_people_marked()
    {
        // 𝄞 is one code point and two UTF-16 units: the offsets of such files count code points.
        const string text =
            "𝄞 Mara Ellery said that the harbours would open in March. “The road was dry,” Tomas Arvik said.";
        var gold = _bot.Document(
            "articles.jsonl",
            $$"""
            {"id":"a","title":"Harbours","text":"{{text}}","quotes":[{"type":"indirect","start":19,"end":56,"quoted_spans":[],"speaker_text":"Mara Ellery","speaker_kind":"named","speaker_entity":"Mara Ellery"},{"type":"direct","start":59,"end":76,"quoted_spans":[[59,76]],"speaker_text":"Tomas Arvik","speaker_kind":"named","speaker_entity":"Tomas Arvik"}]}
            """
        );

        var result = await _bot.RunAsync("eval", gold);

        result.ExitCode.ShouldBe(0);
        Row(result.Out, "quotations").ShouldBe(["quotations", "1", "1", "1", "1", "100.0 %", "100.0 %", "100.0 %"]);
        Row(result.Out, "indirect").ShouldBe(["indirect", "1", "1", "1", "1", "100.0 %", "100.0 %", "100.0 %"]);
    }

    [Fact]
    public async Task Less_than_is_required_fails_with_a_sentence()
    {
        var gold = _bot.Document(
            "questions.jsonl",
            """
            {"id":"a","type":"who-said","question":"who said nobody came here to win a river","answerable":true,"support":[{"doc":"nowhere","text":"another sentence"}]}
            """
        );

        var result = await _bot.RunAsync("eval", gold, "--min-shown", "0.6");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("60 % are required");
    }

    [Fact]
    public async Task A_question_is_explained_by_its_topics_its_candidates_and_the_threshold()
    {
        var result = await _bot.RunAsync("ask", "who said nobody came here to win a river", "--explain");

        result.Out.ShouldContain("intent WhoSaid");
        result.Out.ShouldContain("topic river");
        result.Out.ShouldContain("quote of Thea Brandel: coverage 1.00");
        result.Out.ShouldContain("an answer needs 0.30");
    }

    public void Dispose() => _bot.Dispose();

    private static string[] Row(string table, string kind) =>
        [
            .. table
                .Split('\n')
                .Single(line => line.StartsWith($"| {kind}", StringComparison.Ordinal))
                .Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        ];
}
