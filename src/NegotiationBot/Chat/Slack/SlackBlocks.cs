using System.Text.Json.Serialization;

namespace NegotiationBot.Chat.Slack;

/// <summary>The body of a message as Slack takes it, without what only a call knows (channel, thread, metadata).</summary>
internal sealed record SlackMessage(
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("blocks")] IReadOnlyList<object> Blocks,
    [property: JsonPropertyName("unfurl_links")] bool UnfurlLinks,
    [property: JsonPropertyName("unfurl_media")] bool UnfurlMedia
)
{
    /// <summary>Slack refuses somewhere above this many characters in all.</summary>
    public const int MaximumCharacters = 12_000;

    public const int MaximumBlocks = 50;
}

internal sealed record SlackTextObject(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("verbatim"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Verbatim
)
{
    public const int MaximumLength = 3000;

    /// <summary>Verbatim: what looks like a channel or an address stays text.</summary>
    public static SlackTextObject Markdown(string text) => new("mrkdwn", text, true);

    public static SlackTextObject Plain(string text) => new("plain_text", text, null);
}

internal sealed record SlackSection(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("text")] SlackTextObject Text
)
{
    public SlackSection(string markdown)
        : this("section", SlackTextObject.Markdown(markdown)) { }
}

internal sealed record SlackContext(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("elements")] IReadOnlyList<SlackTextObject> Elements
)
{
    public SlackContext(IEnumerable<string> markdown)
        : this("context", [.. markdown.Select(SlackTextObject.Markdown)]) { }
}

internal sealed record SlackRichText(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("elements")] IReadOnlyList<SlackRichTextQuote> Elements
)
{
    public SlackRichText(IReadOnlyList<SlackRichTextQuote> quotes)
        : this("rich_text", quotes) { }
}

internal sealed record SlackRichTextQuote(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("elements")] IReadOnlyList<SlackRichTextRun> Elements
)
{
    public SlackRichTextQuote(IEnumerable<SlackRichTextRun> runs)
        : this("rich_text_quote", [.. runs]) { }
}

/// <summary>In rich text words are words: nothing in them is mark-up, and nothing is escaped.</summary>
internal sealed record SlackRichTextRun(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("style"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        SlackRichTextStyle? Style
);

internal sealed record SlackRichTextStyle(
    [property: JsonPropertyName("bold")] bool IsBold,
    [property: JsonPropertyName("italic")] bool IsItalic
);

internal sealed record SlackActions(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("elements")] IReadOnlyList<object> Elements
)
{
    public SlackActions(IEnumerable<object> elements)
        : this("actions", [.. elements]) { }
}

internal sealed record SlackButton(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("text")] SlackTextObject Text,
    [property: JsonPropertyName("action_id")] string ActionId,
    [property: JsonPropertyName("value")] string Value,
    [property: JsonPropertyName("style"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Style
);

internal sealed record SlackSelect(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("action_id")] string ActionId,
    [property: JsonPropertyName("placeholder")] SlackTextObject Placeholder,
    [property: JsonPropertyName("options")] IReadOnlyList<SlackOption> Options
);

internal sealed record SlackOption(
    [property: JsonPropertyName("text")] SlackTextObject Text,
    [property: JsonPropertyName("value")] string Value
);
