namespace NegotiationBot.Tests.Sources;

public sealed class MarkdownTests : IDisposable
{
    private readonly SourceFolder _folder = new();

    [Fact]
    public async Task Mark_up_is_taken_out_and_the_words_stay()
    {
        var raw = await _folder.ReadAsync(
            "a.md",
            """
            # Envoys *return*

            The **envoys** came [back](https://harborpost.example) & “met”.
            Nobody smiled: 5 < 6.

            > “We are done,” she said.

            - One point
            - Another point
            """
        );

        raw.Text.ShouldBe(
            "Envoys return\n\nThe envoys came back & “met”.\nNobody smiled: 5 < 6.\n\n“We are done,” she said.\n\n"
                + "- One point\n\n- Another point"
        );
    }

    [Fact]
    public async Task Plain_words_stay_where_they_are()
    {
        const string Text = "The envoys came back.\n\n“No,” she said.\nThey met in St. Ada’s – at 5*6 o’clock.";

        (await _folder.ReadAsync("a.md", Text)).Text.ShouldBe(Text);
    }

    [Fact]
    public async Task Quotes_nested_without_end_are_refused_in_one_sentence()
    {
        var refusal = await _folder.RefusalAsync("a.md", new string('>', 20_000) + " a");

        refusal.ShouldContain("nested");
    }

    public void Dispose() => _folder.Dispose();
}
