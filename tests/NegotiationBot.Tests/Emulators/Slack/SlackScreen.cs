using System.Text.Json;
using System.Text.RegularExpressions;

namespace NegotiationBot.Tests.Emulators.Slack;

/// <summary>A message as somebody reads it on the screen: without the signs of mark-up, quoted lines behind <c>&gt;</c>.</summary>
public static partial class SlackScreen
{
    public static string TextOf(JsonElement blocks) => string.Join('\n', blocks.EnumerateArray().SelectMany(Lines));

    public static IEnumerable<JsonElement> Elements(JsonElement blocks, string type) =>
        blocks
            .EnumerateArray()
            .Where(block => block.GetProperty("type").GetString() == "actions")
            .SelectMany(block => block.GetProperty("elements").EnumerateArray())
            .Where(element => element.GetProperty("type").GetString() == type);

    public static string LabelOf(JsonElement element) => element.GetProperty("text").GetProperty("text").GetString()!;

    private static IEnumerable<string> Lines(JsonElement block) =>
        block.GetProperty("type").GetString() switch
        {
            "section" => [Shown(block.GetProperty("text").GetProperty("text").GetString()!)],
            "context" => block
                .GetProperty("elements")
                .EnumerateArray()
                .Select(element => Shown(element.GetProperty("text").GetString()!)),
            "rich_text" => block
                .GetProperty("elements")
                .EnumerateArray()
                .Select(quote =>
                    "> "
                    + string.Concat(
                        quote
                            .GetProperty("elements")
                            .EnumerateArray()
                            .Select(run => run.GetProperty("text").GetString())
                    )
                ),
            _ => [],
        };

    private static string Shown(string markdown)
    {
        var text = Link().Replace(markdown, match => match.Groups[2].Value);
        text = Bold().Replace(text, "$1");
        text = Italic().Replace(text, "$1");
        return text.Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"<([^|>]+)\|([^>]*)>")]
    private static partial Regex Link();

    [GeneratedRegex(@"\*([^*\n]+)\*")]
    private static partial Regex Bold();

    [GeneratedRegex(@"_([^_\n]+)_")]
    private static partial Regex Italic();
}
