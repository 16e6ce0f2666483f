using System.Globalization;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Chat.Slack;

/// <summary>A reply as Slack's blocks: our lines in sections, quotations as rich text, the grey line as context, the buttons below. Pure.</summary>
internal static class SlackReplyRenderer
{
    private const int LongestLabel = 75;

    /// <summary>What JSON and Slack itself add to each block.</summary>
    private const int CharactersPerBlock = 40;

    /// <param name="page">From 0.</param>
    public static SlackMessage Render(Reply reply, int page = 0)
    {
        var shown = ReplyPages.Page(reply, page, Fits);
        return new SlackMessage(
            SlackText.Escape(shown.FirstLine.Plain),
            [.. Blocks(shown)],
            UnfurlLinks: false,
            UnfurlMedia: false
        );
    }

    /// <summary>The blocks alone, for a page of the bot's own.</summary>
    public static IReadOnlyList<object> Blocks(Reply reply) =>
        [
            .. Body(reply),
            .. Small(reply),
            .. reply.Buttons.Count > 0
                ? [new SlackActions(reply.Buttons.Take(Reply.MaximumButtons).Select(Button))]
                : Array.Empty<object>(),
            .. reply.Menu is { } menu ? [new SlackActions([Select(menu)])] : Array.Empty<object>(),
        ];

    private static bool Fits(Reply reply)
    {
        var blocks = Blocks(reply);
        return blocks.Count <= SlackMessage.MaximumBlocks
            && blocks.Sum(Characters) + (blocks.Count * CharactersPerBlock) <= SlackMessage.MaximumCharacters
            && blocks.OfType<SlackSection>().All(section => section.Text.Text.Length <= SlackTextObject.MaximumLength)
            && blocks
                .OfType<SlackContext>()
                .SelectMany(context => context.Elements)
                .All(element => element.Text.Length <= SlackTextObject.MaximumLength);
    }

    private static int Characters(object block) =>
        block switch
        {
            SlackSection section => section.Text.Text.Length,
            SlackContext context => context.Elements.Sum(element => element.Text.Length),
            SlackRichText quotes => quotes.Elements.SelectMany(quote => quote.Elements).Sum(run => run.Text.Length),
            _ => 0,
        };

    /// <summary>Lines that follow each other share a section, as long as it has room; so do quotations.</summary>
    private static IEnumerable<object> Body(Reply reply)
    {
        var lines = SlackText.Write(reply.FirstLine);
        var quotes = new List<SlackRichTextQuote>();
        foreach (var block in reply.Blocks.Where(block => block is not HintBlock))
        {
            if (block is QuotedBlock)
            {
                if (lines.Length > 0)
                {
                    yield return new SlackSection(lines);
                    lines = "";
                }
                quotes.Add(new SlackRichTextQuote(block.Content.Runs.Select(Run)));
                continue;
            }
            if (quotes.Count > 0)
            {
                yield return new SlackRichText([.. quotes]);
                quotes.Clear();
            }
            var line = SlackText.Write(block.Content);
            if (lines.Length + line.Length + 1 > SlackTextObject.MaximumLength)
            {
                yield return new SlackSection(lines);
                lines = "";
            }
            lines = lines.Length == 0 ? line : $"{lines}\n{line}";
        }
        if (quotes.Count > 0)
        {
            yield return new SlackRichText([.. quotes]);
        }
        if (lines.Length > 0)
        {
            yield return new SlackSection(lines);
        }
    }

    private static IEnumerable<object> Small(Reply reply)
    {
        var small = reply
            .Blocks.OfType<HintBlock>()
            .Select(hint => hint.Content)
            .Concat(reply.Footer is { } footer ? [Apart(footer)] : Array.Empty<StyledText>())
            .Select(SlackText.Write)
            .ToList();
        return small.Count > 0 ? [new SlackContext(small)] : [];
    }

    private static StyledText Apart(StyledText footer) =>
        footer is PiecedText { Pieces: var pieces } ? JoinedText.With("  |  ", pieces) : footer;

    private static SlackRichTextRun Run(StyledRun run) =>
        new(
            "text",
            run.Text,
            run.Style is TextStyle.Plain
                ? null
                : new SlackRichTextStyle(run.Style is TextStyle.Bold, run.Style is TextStyle.Italic)
        );

    private static SlackButton Button(ReplyButton button, int i) =>
        new(
            "button",
            Label(button.Label),
            string.Create(CultureInfo.InvariantCulture, $"{ReplyAction.Parse(button.Action).Verb}-{i}"),
            button.Action,
            button.Style switch
            {
                ButtonStyle.Main => "primary",
                ButtonStyle.Dangerous => "danger",
                _ => null,
            }
        );

    private static SlackSelect Select(ReplyMenu menu) =>
        new(
            "static_select",
            menu.Action,
            Label(menu.Placeholder),
            [.. menu.Entries.Select(entry => new SlackOption(Label(entry.Label), entry.Action))]
        );

    private static SlackTextObject Label(StyledText label) =>
        SlackTextObject.Plain(Shortening.Cut(label.Plain, LongestLabel));
}
