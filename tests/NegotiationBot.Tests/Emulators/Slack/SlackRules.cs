using System.Text.Json;

namespace NegotiationBot.Tests.Emulators.Slack;

/// <summary>
/// Slack's limits on what it takes, from https://docs.slack.dev: Block Kit's reference and the pages of the methods. It is stricter than Slack in one thing: an
/// argument that a method does not know is a fault.
/// </summary>
public static class SlackRules
{
    private const int MostCharacters = 12_000;

    private static readonly string[] MessageArguments =
    [
        "channel",
        "thread_ts",
        "text",
        "blocks",
        "link_names",
        "unfurl_links",
        "unfurl_media",
        "parse",
        "metadata",
        "ts",
        "response_type",
        "replace_original",
    ];

    /// <summary>What is wrong with a message; null where nothing is.</summary>
    public static string? FaultOfMessage(JsonElement body)
    {
        foreach (var argument in body.EnumerateObject())
        {
            if (!MessageArguments.Contains(argument.Name))
            {
                return $"no message has {argument.Name}";
            }
        }
        if (Text(body, "text") is not { Length: > 0 and <= 40_000 } text)
        {
            return "text is missing or too long";
        }
        // Nothing of ours may ping or be looked through.
        if (Pings(text))
        {
            return "text has a mention";
        }
        if (IsTrue(body, "link_names") || Text(body, "parse") is not "none")
        {
            return "names would be looked for";
        }
        if (body.TryGetProperty("unfurl_links", out var links) && links.ValueKind is not JsonValueKind.False)
        {
            return "links would be unfurled";
        }
        return FaultOfBlocks(body.GetProperty("blocks"), most: 50)
            ?? (
                body.GetProperty("blocks").GetRawText().Length > MostCharacters * 2
                    ? "the message is too long in all"
                    : null
            );
    }

    public static string? FaultOfModal(JsonElement view)
    {
        if (Text(view, "type") != "modal" || Text(view, "callback_id") is not { Length: > 0 and <= 255 })
        {
            return "a modal needs type and callback_id";
        }
        if (Text(view, "private_metadata") is { Length: > 3000 })
        {
            return "private_metadata is too long";
        }
        if (FaultOfText(view, "title", "plain_text", 24) is { } title)
        {
            return title;
        }
        if (FaultOfText(view, "submit", "plain_text", 24) is { } submit)
        {
            return submit;
        }
        return FaultOfBlocks(view.GetProperty("blocks"), most: 100);
    }

    public static string? FaultOfHome(JsonElement view) =>
        Text(view, "type") == "home" ? FaultOfBlocks(view.GetProperty("blocks"), most: 100) : "a home is of type home";

    private static string? FaultOfBlocks(JsonElement blocks, int most)
    {
        if (blocks.ValueKind is not JsonValueKind.Array || blocks.GetArrayLength() > most)
        {
            return "there are too many blocks";
        }
        var actions = new HashSet<string>();
        return blocks
            .EnumerateArray()
            .Select(block => FaultOfBlock(block, actions))
            .FirstOrDefault(fault => fault is not null);
    }

    private static string? FaultOfBlock(JsonElement block, HashSet<string> actions)
    {
        if (Text(block, "block_id") is { Length: > 255 })
        {
            return "block_id is too long";
        }
        return Text(block, "type") switch
        {
            "section" => FaultOfText(block, "text", null, 3000),
            "context" => FaultOfItems(block, "elements", 10, element => FaultOfTextObject(element, null, 3000)),
            "rich_text" => FaultOfItems(
                block,
                "elements",
                100,
                element =>
                    Text(element, "type") == "rich_text_quote"
                        ? FaultOfItems(element, "elements", 1000, FaultOfRun)
                        : "a rich text element is unknown"
            ),
            "actions" => FaultOfItems(block, "elements", 25, element => FaultOfElement(element, actions)),
            "input" => FaultOfText(block, "label", "plain_text", 2000)
                ?? (block.TryGetProperty("hint", out _) ? FaultOfText(block, "hint", "plain_text", 2000) : null)
                ?? FaultOfElement(block.GetProperty("element"), actions),
            var other => $"a block of type {other} is unknown",
        };
    }

    private static string? FaultOfElement(JsonElement element, HashSet<string> actions)
    {
        if (Text(element, "action_id") is not { Length: > 0 and <= 255 } action || !actions.Add(action))
        {
            return "an action_id is missing, too long, or there twice";
        }
        return Text(element, "type") switch
        {
            "button" => FaultOfText(element, "text", "plain_text", 75)
                ?? (Text(element, "value") is { Length: > 2000 } ? "a button's value is too long" : null)
                ?? (
                    element.TryGetProperty("style", out var style) && style.GetString() is not ("primary" or "danger")
                        ? "a button's style is unknown"
                        : null
                ),
            "static_select" => FaultOfText(element, "placeholder", "plain_text", 150)
                ?? FaultOfItems(element, "options", 100, FaultOfOption),
            "external_select" => FaultOfText(element, "placeholder", "plain_text", 150),
            "plain_text_input" => element.GetProperty("max_length").GetInt32() is < 1 or > 3000
                ? "a text field's max_length is wrong"
            : Text(element, "initial_value")?.Length > element.GetProperty("max_length").GetInt32()
                ? "a text field's initial_value is too long"
            : null,
            "file_input" => element.GetProperty("max_files").GetInt32() is < 1 or > 10
                ? "a file field's max_files is wrong"
                : null,
            var other => $"an element of type {other} is unknown",
        };
    }

    public static string? FaultOfOption(JsonElement option) =>
        FaultOfText(option, "text", "plain_text", 75)
        ?? (Text(option, "value") is { Length: > 0 and <= 150 } ? null : "an option's value is missing or too long");

    private static string? FaultOfRun(JsonElement run) =>
        Text(run, "type") == "text" && Text(run, "text") is { Length: > 0 } ? null : "a run of rich text has no text";

    private static string? FaultOfText(JsonElement parent, string name, string? type, int most) =>
        parent.TryGetProperty(name, out var text) ? FaultOfTextObject(text, type, most) : $"{name} is missing";

    private static string? FaultOfTextObject(JsonElement text, string? type, int most)
    {
        if (Text(text, "type") is not ("plain_text" or "mrkdwn") || (type is not null && Text(text, "type") != type))
        {
            return "a text is of the wrong type";
        }
        if (Text(text, "text") is not { Length: > 0 } words || words.Length > most)
        {
            return $"a text is empty or longer than {most}";
        }
        if (Text(text, "type") == "mrkdwn" && (!IsTrue(text, "verbatim") || Pings(words)))
        {
            return "a text may ping";
        }
        return null;
    }

    private static string? FaultOfItems(JsonElement parent, string name, int most, Func<JsonElement, string?> fault) =>
        !parent.TryGetProperty(name, out var items) || items.ValueKind is not JsonValueKind.Array ? $"{name} is missing"
        : items.GetArrayLength() is 0 || items.GetArrayLength() > most ? $"{name} has none or too many"
        : items.EnumerateArray().Select(fault).FirstOrDefault(found => found is not null);

    private static bool Pings(string text) =>
        text.Contains("<!", StringComparison.Ordinal)
        || text.Contains("<@", StringComparison.Ordinal)
        || text.Contains("<#", StringComparison.Ordinal);

    private static string? Text(JsonElement parent, string name) =>
        parent.ValueKind is JsonValueKind.Object
        && parent.TryGetProperty(name, out var found)
        && found.ValueKind is JsonValueKind.String
            ? found.GetString()
            : null;

    private static bool IsTrue(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var found) && found.ValueKind is JsonValueKind.True;
}
