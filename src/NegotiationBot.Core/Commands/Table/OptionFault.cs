using System.Globalization;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Table;

/// <summary>
/// What is wrong with the values of a command. A platform whose commands are plain text passes on whatever was typed, and a slip must not count as a decision:
/// <c>/mod moderator @ada rmove</c> names nobody.
/// </summary>
public static class OptionFault
{
    /// <summary>What to tell whoever gave the command; null where it has all that the table wants, and nothing that the table does not allow.</summary>
    public static StyledText? Find(CommandDefinition command, IReadOnlyDictionary<string, string> given)
    {
        var values = new GivenOptions(given);
        return command.Options.FirstOrDefault(option => !IsWell(option, values)) is { } faulty ? Wants(faulty) : null;
    }

    /// <summary>Which value is wanted, and what it may be.</summary>
    public static StyledText Wants(CommandOption option) => Say(Phrase.NeedsOption, option.Name, Allowed(option));

    private static bool IsWell(CommandOption option, GivenOptions given) =>
        given.Text(option.Name) is not { } value
            ? !option.IsRequired
            : option.Kind switch
            {
                OptionKind.Number => given.Number(option.Name, option.Least ?? 0, option.Most ?? int.MaxValue)
                    is not null,
                OptionKind.Choice => option.Values!.Any(choice => given.Is(option.Name, choice.Value)),
                OptionKind.User => IsUserId(value),
                _ => true,
            };

    /// <summary>As both platforms write them; a name that was typed is none.</summary>
    private static bool IsUserId(string value) =>
        value.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c)) && value.Any(char.IsAsciiDigit);

    private static StyledText Allowed(CommandOption option) =>
        option switch
        {
            { Values: { } values } => string.Join(" / ", values.Select(choice => choice.Value)),
            { Least: { } least, Most: { } most and < int.MaxValue } => new JoinedText(
                option.Description,
                string.Create(CultureInfo.InvariantCulture, $" ({least}–{most})")
            ),
            _ => option.Description,
        };
}
