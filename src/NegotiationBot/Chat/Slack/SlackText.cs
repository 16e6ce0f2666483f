using System.Text;
using System.Text.RegularExpressions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Chat.Slack;

/// <summary>
/// Writes styled text as Slack's mrkdwn. <c>&amp;</c>, <c>&lt;</c> and <c>&gt;</c> become entities, so that no mention or link can begin. mrkdwn has no escape for its
/// signs of style: those from outside are written with a letter of the same look. Quotations do not come here; they are rich text, in which nothing has a meaning.
/// </summary>
internal static partial class SlackText
{
    public static string Write(StyledText text)
    {
        var written = new StringBuilder();
        foreach (var run in text.Runs)
        {
            var (before, words, after) = run.Apart();
            written.Append(Escape(before));
            if (words.Length > 0)
            {
                written.Append(Styled(run, Escape(words))).Append(Escape(after));
            }
        }
        return written.ToString();
    }

    /// <summary>For a plain text as well, where only the entities matter.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            escaped.Append(
                c switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '*' => "\u2217",
                    '_' => "\u02CD",
                    '~' => "\u223C",
                    '`' => "\u02CB",
                    '\u2028' or '\u2029' => " ",
                    _ when char.IsControl(c) => " ",
                    _ => c.ToString(),
                }
            );
        }
        // ":smile:" would become a picture.
        return Emoji().Replace(escaped.ToString(), "\uA789$1\uA789");
    }

    private static string Styled(StyledRun run, string escaped)
    {
        var styled = run.Style switch
        {
            TextStyle.Bold => $"*{escaped}*",
            TextStyle.Italic => $"_{escaped}_",
            _ => escaped,
        };
        return run.Link is { } link && SafeAddress(link) is { } address
            ? $"<{address}|{styled.Replace("|", "\u2223", StringComparison.Ordinal)}>"
            : styled;
    }

    private static string? SafeAddress(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
                .AbsoluteUri.Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "%3C", StringComparison.Ordinal)
                .Replace(">", "%3E", StringComparison.Ordinal)
                .Replace("|", "%7C", StringComparison.Ordinal)
            : null;

    [GeneratedRegex(":([A-Za-z0-9_+'-]+):")]
    private static partial Regex Emoji();
}
