using System.Text.RegularExpressions;

namespace NegotiationBot.Chat.Slack;

/// <summary>Reads what people typed, as Slack writes it: mentions and links between angle brackets, <c>&amp;</c>, <c>&lt;</c> and <c>&gt;</c> as entities.</summary>
internal static partial class SlackMarkup
{
    /// <summary>The words of a message: without the mention of the bot, other mentions as <c>@name</c> or left out, links as their labels.</summary>
    public static string Read(string text, string? botUser) =>
        Unescape(Bracketed().Replace(text, match => Word(match, botUser, isCommand: false))).Trim();

    /// <summary>The words behind a command, where a mention stands for a person's id and a link for its address.</summary>
    public static string ReadCommand(string text, bool takesUser) =>
        Unescape(Bracketed().Replace(text, match => Word(match, botUser: null, isCommand: true, takesUser))).Trim();

    public static bool Mentions(string text, string user) => Mentioned(text).Contains(user);

    /// <summary>Somebody but this user.</summary>
    public static bool MentionsOthers(string text, string user) => Mentioned(text).Any(mentioned => mentioned != user);

    private static IEnumerable<string> Mentioned(string text) =>
        Bracketed()
            .Matches(text)
            .Where(match => match.Groups["sign"].Value == "@")
            .Select(match => match.Groups["id"].Value);

    private static string Word(Match match, string? botUser, bool isCommand, bool takesUser = false)
    {
        var (id, label) = (match.Groups["id"].Value, match.Groups["label"].Value);
        return match.Groups["sign"].Value switch
        {
            "@" when id == botUser => " ",
            "@" when takesUser => id,
            "@" or "#" => label.Length > 0 ? $"@{label}" : "",
            // "<!date^…|yesterday>", "<!subteam^S1|@desk>", "<!here>".
            "!" => label,
            _ when isCommand && id.StartsWith("http", StringComparison.Ordinal) => id,
            _ => label.Length > 0 ? label : id,
        };
    }

    private static string Unescape(string text) =>
        text.Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex(@"<(?<sign>[@#!]?)(?<id>[^<>|\s][^<>|]*)(\|(?<label>[^<>]*))?>")]
    private static partial Regex Bracketed();
}
