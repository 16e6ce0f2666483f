using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Core.Commands.Table;

/// <summary>An entry in the menu of a message.</summary>
/// <param name="Name">By which it comes back (Slack: the shortcut's <c>callback_id</c>; Discord: looked up by its English label).</param>
/// <param name="Label">At most 24 characters, Slack's limit.</param>
/// <param name="Description">At most 100 characters; Slack shows it.</param>
public sealed record MessageCommand(string Name, StyledText Label, StyledText Description, Authority Authority)
{
    public const string Ask = "ask-about";
    public const string Check = "check-quote";
    public const string Moderate = "moderate";

    public static IReadOnlyList<MessageCommand> All { get; } =
    [
        new(Ask, PhrasedText.Say(Phrase.MenuAsk), PhrasedText.Say(Phrase.MenuAskDescription), Authority.Member),
        new(Check, PhrasedText.Say(Phrase.MenuCheck), PhrasedText.Say(Phrase.MenuCheckDescription), Authority.Member),
        new(
            Moderate,
            PhrasedText.Say(Phrase.MenuModerate),
            PhrasedText.Say(Phrase.MenuModerateDescription),
            Authority.Moderator
        ),
    ];
}
