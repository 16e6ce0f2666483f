using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using NegotiationBot.Chat.Discord;
using NegotiationBot.Chat.Slack;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Tests.Chat;

/// <summary>Whatever an article, a question or a setting holds, it pings nobody and draws nothing.</summary>
public sealed partial class EscapingTests
{
    /// <summary>What a hostile text is made of, and what may come between.</summary>
    private static readonly string[] Parts =
    [
        "@everyone",
        "@here",
        "<@123>",
        "<@!123>",
        "<@&456>",
        "<#789>",
        "</ask:12>",
        "<:wave:34>",
        "<a:wave:34>",
        "<t:1:R>",
        "<id:guide>",
        "<!channel>",
        "<!here>",
        "<!subteam^S1>",
        "<@U012AB3CD>",
        "<#C012|x>",
        "<https://evil.example|good>",
        "[good](https://evil.example)",
        "*",
        "**",
        "_",
        "__",
        "~~",
        "`",
        "```",
        "||",
        ">",
        "# ",
        "-# ",
        "\n",
        "\r\n# ",
        "\\",
        "\\\\",
        ":wave:",
        "&amp;",
        "&lt;!channel&gt;",
        " ",
        "word",
        "1. ",
        "- ",
        "\u2028",
        "\u202E",
        "😀",
    ];

    private static readonly Arbitrary<string> Hostile = Gen.Elements(Parts)
        .ListOf()
        .Select(string.Concat)
        .ToArbitrary();

    [Fact]
    public void No_mention_survives_on_Discord_from_any_text() =>
        Prop.ForAll(
                Hostile,
                text =>
                {
                    foreach (var line in DiscordLines(text))
                    {
                        DiscordMention().IsMatch(line).ShouldBeFalse(line);
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_character_of_a_text_is_on_Discord_itself_again_without_the_backslashes() =>
        Prop.ForAll(
                Hostile,
                text =>
                    Regex
                        .Replace(DiscordMarkdown.Escape(text, isLineStart: true), @"\\([^0-9A-Za-z\s])", "$1")
                        .ShouldBe(OnOneLine(text))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_begins_a_line_of_its_own_or_a_style_on_Discord() =>
        Prop.ForAll(
                Hostile,
                text =>
                {
                    DiscordLines(text).Length.ShouldBeLessThanOrEqualTo(4);
                    var escaped = Regex.Replace(
                        DiscordMarkdown.Escape(text, isLineStart: true),
                        @"\\[^0-9A-Za-z\s]",
                        ""
                    );
                    escaped.ShouldNotContain(c => "*_~`|<>@#[]".Contains(c));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_mention_survives_on_Slack_from_any_text() =>
        Prop.ForAll(
                Hostile,
                text =>
                {
                    var message = SlackReplyRenderer.Render(Saying(text));
                    var written = message
                        .Blocks.OfType<SlackSection>()
                        .Select(section => section.Text.Text)
                        .Concat(message.Blocks.OfType<SlackContext>().SelectMany(c => c.Elements).Select(e => e.Text))
                        .Append(message.Text);
                    foreach (var line in written)
                    {
                        line.ShouldNotContain('<');
                        line.ShouldNotContain('>');
                        Regex.IsMatch(line, "&(?!amp;|lt;|gt;)").ShouldBeFalse(line);
                        Regex.IsMatch(line, ":[a-z]+:").ShouldBeFalse(line);
                    }
                    // Styles are only those that are ours: two signs about the bold name.
                    var first = ((SlackSection)message.Blocks[0]).Text.Text.Split('\n')[0];
                    first.Count(c => c == '*').ShouldBe(string.IsNullOrWhiteSpace(text) ? 0 : 2);
                    first.ShouldNotContain(c => "_~`".Contains(c));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_quotation_reaches_Slack_letter_by_letter() =>
        Prop.ForAll(
                Hostile,
                text =>
                    string.Concat(
                            SlackReplyRenderer
                                .Render(Saying(text))
                                .Blocks.OfType<SlackRichText>()
                                .SelectMany(block => block.Elements)
                                .SelectMany(quote => quote.Elements)
                                .Select(run => run.Text)
                        )
                        .ShouldBe(text)
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    public void Only_a_web_address_becomes_a_link(string address)
    {
        var linked = new LinkedText("open", address);

        DiscordMarkdown.Write(linked).ShouldBe("open");
        SlackText.Write(linked).ShouldBe("open");
    }

    private static Reply Saying(string text) =>
        new(
            new StyledText([new StyledRun(text, TextStyle.Bold), new StyledRun(" said it.")]),
            [new LineBlock(text), new QuotedBlock(StyledText.Of(text))],
            text,
            []
        );

    private static string[] DiscordLines(string text) => DiscordReplyRenderer.Render(Saying(text)).Content.Split('\n');

    private static string OnOneLine(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));

    /// <summary>The beginning of any mention that no backslash takes the meaning of.</summary>
    [GeneratedRegex(@"(?<!\\)(\\\\)*(@everyone|@here|<[@#/:at!i])")]
    private static partial Regex DiscordMention();
}
