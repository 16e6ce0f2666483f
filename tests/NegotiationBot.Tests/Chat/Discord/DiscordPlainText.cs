using System.Text;
using System.Text.RegularExpressions;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>Discord's Markdown as somebody reads it: signs of style gone, what stood behind a backslash itself.</summary>
internal static partial class DiscordPlainText
{
    public static string Read(string content)
    {
        var lines = content.Split('\n');
        return string.Join('\n', lines.Select((line, at) => Line(line, isLast: at == lines.Length - 1)));
    }

    /// <summary>The lines that are covered until they are tapped.</summary>
    public static IReadOnlyList<string> Covered(string content) =>
        [
            .. content
                .Split('\n')
                .Where(line => line.StartsWith("> ||", StringComparison.Ordinal))
                .Select(line => Line(line, isLast: false)["> ".Length..]),
        ];

    /// <param name="isLast">The grey line, in which an address says more than its label.</param>
    private static string Line(string line, bool isLast)
    {
        var isGrey = line.StartsWith("-# ", StringComparison.Ordinal);
        var lead = line.StartsWith("> ", StringComparison.Ordinal) ? "> " : "";
        var text = isGrey ? line[3..] : line[lead.Length..];
        return lead + Unmark(Link().Replace(text, isGrey && isLast ? "${address}" : "${label}"));
    }

    private static string Unmark(string text)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\\' && i + 1 < text.Length)
            {
                plain.Append(text[++i]);
            }
            else if (text[i] is not '*' && !(text[i] is '|' && i + 1 < text.Length && text[i + 1] is '|' && ++i > 0))
            {
                plain.Append(text[i]);
            }
        }
        return plain.ToString();
    }

    [GeneratedRegex(@"(?<!\\)\[(?<label>(?:\\.|[^\]\\])*)\]\(<(?<address>[^>]*)>\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
