using System.Text;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Chat.Discord;

/// <summary>
/// Writes styled text as Discord's Markdown. Words from outside come out as they are: whatever could be a sign of Markdown, or begin a mention, a channel, a command, an
/// emoji or a time (all begin with <c>&lt;</c> or <c>@</c>), stands behind a backslash.
/// </summary>
internal static class DiscordMarkdown
{
    private const string Signs = "\\*_~`|<>@#[]():";

    public static string Write(StyledText text)
    {
        var written = new StringBuilder();
        foreach (var run in text.Runs)
        {
            var (before, words, after) = run.Apart();
            written.Append(Escape(before));
            if (words.Length > 0)
            {
                written.Append(Styled(run, Escape(words, isLineStart: written.Length == 0))).Append(Escape(after));
            }
        }
        return written.ToString();
    }

    /// <param name="isLineStart">Where a dash would begin a list, a number with a full stop too.</param>
    public static string Escape(string text, bool isLineStart = false)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsControl(c) || c is '\u2028' or '\u2029')
            {
                escaped.Append(' ');
                continue;
            }
            if (Signs.Contains(c) || (isLineStart && BeginsList(text, i)))
            {
                escaped.Append('\\');
            }
            escaped.Append(c);
        }
        return escaped.ToString();
    }

    private static bool BeginsList(string text, int at) =>
        (at == 0 && text[at] is '-' or '+') || (text[at] is '.' && at > 0 && text[..at].All(char.IsAsciiDigit));

    private static string Styled(StyledRun run, string escaped)
    {
        var styled = run.Style switch
        {
            TextStyle.Bold => $"**{escaped}**",
            TextStyle.Italic => $"*{escaped}*",
            _ => escaped,
        };
        // Between angle brackets an address brings no preview.
        return run.Link is { } link && SafeAddress(link) is { } address ? $"[{styled}](<{address}>)" : styled;
    }

    private static string? SafeAddress(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
                .AbsoluteUri.Replace(">", "%3E", StringComparison.Ordinal)
                .Replace("<", "%3C", StringComparison.Ordinal)
            : null;
}
