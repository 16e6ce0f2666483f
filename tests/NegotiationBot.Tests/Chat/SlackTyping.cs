using NegotiationBot.Core.Commands.Table;

namespace NegotiationBot.Tests.Chat;

/// <summary>What somebody types on Slack, and how Slack passes it on.</summary>
internal static class SlackTyping
{
    /// <summary>As somebody would type it: a single text as it is, all else by name.</summary>
    public static string Options(string command, IReadOnlyDictionary<string, string> options)
    {
        var texts =
            CommandTable.Find(command)?.Options.Where(option => option.Kind is not OptionKind.File).ToList() ?? [];
        if (texts is [{ Kind: OptionKind.Text }])
        {
            return string.Join(' ', options.Values);
        }
        // What has quotation marks of its own stands last.
        return string.Join(
            ' ',
            options
                .OrderBy(option => option.Value.AsSpan().ContainsAny('“', '”', '"'))
                .Select(option =>
                    option.Key == "user" ? $"<@U{option.Value}|somebody>"
                    : option.Value.AsSpan().ContainsAny('“', '”', '"') ? option.Value
                    : option.Value.Contains(' ') ? $"{option.Key}:\"{option.Value}\""
                    : $"{option.Key}:{option.Value}"
                )
        );
    }

    /// <summary>With the entities that Slack writes.</summary>
    /// <param name="keepsMentions">A mention was made of what was typed.</param>
    public static string Escape(string text, bool keepsMentions = false) =>
        keepsMentions && text.Contains("<@", StringComparison.Ordinal)
            ? text
            : text.Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal);
}
