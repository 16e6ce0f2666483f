using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Chat.Discord;

/// <summary>A reply as Discord's message: one paragraph of Markdown, the grey line small, the buttons below. Pure.</summary>
internal static class DiscordReplyRenderer
{
    private const int LongestPlaceholder = 150;

    /// <param name="page">From 0.</param>
    public static DiscordMessage Render(Reply reply, int page = 0)
    {
        var shown = ReplyPages.Page(reply, page, part => Content(part).Length <= DiscordMessage.MaximumContent);
        return new DiscordMessage(
            Content(shown),
            DiscordAllowedMentions.Nobody,
            DiscordMessage.SuppressEmbeds,
            [.. Rows(shown)]
        );
    }

    private static string Content(Reply reply) =>
        string.Join(
            '\n',
            [
                DiscordMarkdown.Write(reply.FirstLine),
                .. reply.Blocks.Select(Line),
                .. reply.Footer is { } footer ? [$"-# {DiscordMarkdown.Write(footer)}"] : Array.Empty<string>(),
            ]
        );

    private static string Line(ReplyBlock block) =>
        block switch
        {
            QuotedBlock { IsCovered: true } => $"> ||{DiscordMarkdown.Write(block.Content)}||",
            QuotedBlock => $"> {DiscordMarkdown.Write(block.Content)}",
            HintBlock => $"-# {DiscordMarkdown.Write(block.Content)}",
            _ => DiscordMarkdown.Write(block.Content),
        };

    private static IEnumerable<DiscordActionRow> Rows(Reply reply)
    {
        if (reply.Buttons.Count > 0)
        {
            yield return new DiscordActionRow(
                DiscordActionRow.ActionRow,
                [.. reply.Buttons.Take(Reply.MaximumButtons).Select(Button)]
            );
        }
        if (reply.Menu is { } menu)
        {
            yield return new DiscordActionRow(
                DiscordActionRow.ActionRow,
                [
                    new DiscordSelect(
                        DiscordSelect.StringSelect,
                        menu.Action,
                        Shortening.Cut(menu.Placeholder.Plain, LongestPlaceholder),
                        [
                            .. menu.Entries.Select(entry => new DiscordSelectOption(
                                Shortening.Cut(entry.Label.Plain, ReplyButton.MaximumLabel),
                                entry.Action
                            )),
                        ]
                    ),
                ]
            );
        }
    }

    private static DiscordButton Button(ReplyButton button) =>
        new(
            DiscordButton.Button,
            button.Style switch
            {
                ButtonStyle.Main => DiscordButton.Primary,
                ButtonStyle.Dangerous => DiscordButton.Danger,
                _ => DiscordButton.Secondary,
            },
            Shortening.Cut(button.Label.Plain, ReplyButton.MaximumLabel),
            button.Action
        );
}
