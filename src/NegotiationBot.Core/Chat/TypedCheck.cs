using System.Text.RegularExpressions;

namespace NegotiationBot.Core.Chat;

/// <summary>The command by which words are checked, typed to the bot alone. They are mostly somebody else's.</summary>
public static partial class TypedCheck
{
    /// <summary>The words to check; null where the text is no such command.</summary>
    public static string? Find(string text) =>
        Check().Match(text.Trim()) is { Success: true } check ? check.Groups["words"].Value : null;

    [GeneratedRegex(
        @"^(check|перевір|перевірити|проверь|проверить)[: ]+(?<words>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Check();
}
