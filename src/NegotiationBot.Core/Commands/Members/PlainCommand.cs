using System.Text.RegularExpressions;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Table;

namespace NegotiationBot.Core.Commands.Members;

/// <summary>The commands in plain words, for whoever writes to the bot instead of typing options on a phone.</summary>
public static partial class PlainCommand
{
    /// <summary>Null where the words are a question like any other.</summary>
    /// <param name="isDirect">Nobody else reads along: only then words are checked so, which are mostly somebody else's.</param>
    public static ReadCommand? Read(string text, bool isDirect) =>
        text.Trim() is var words && Help().IsMatch(words) ? Of(CommandNames.Help)
        : Sources().IsMatch(words) ? Of(CommandNames.Sources)
        : Privacy().IsMatch(words) ? Of(CommandNames.Privacy)
        : Why().Match(words) is { Success: true } why ? Of(CommandNames.Why, ("id", why.Groups["id"].Value))
        : isDirect && TypedCheck.Find(words) is { } check ? Of(CommandNames.Check, ("words", check))
        : null;

    private static ReadCommand Of(string command, params (string Name, string Value)[] options) =>
        new(
            command,
            options.Where(option => option.Value.Length > 0).ToDictionary(option => option.Name, option => option.Value)
        );

    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(help|допомога|помощь)?[?!. ]*$", AnyCase)]
    private static partial Regex Help();

    [GeneratedRegex(@"^(sources|джерела|источники)[?!. ]*$", AnyCase)]
    private static partial Regex Sources();

    [GeneratedRegex(@"^(privacy|приватність|приватность)[?!. ]*$", AnyCase)]
    private static partial Regex Privacy();

    [GeneratedRegex(@"^(why|чому|почему)( (?<id>[A-Za-z0-9]{4,8}))?[?!. ]*$", AnyCase)]
    private static partial Regex Why();
}
