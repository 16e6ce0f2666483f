using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Members;

/// <summary><c>/help</c>: what can be asked, in a few lines; moderators and admins see what is theirs.</summary>
public static class HelpCommand
{
    public static Reply OnTerminal { get; } =
        Reply.Of(
            Say(Phrase.HelpFirstLine),
            [
                .. Asking,
                Line("/sources", Phrase.CommandSources),
                Line("/why ID", Phrase.CommandWhy),
                Line("/quit", Phrase.HelpQuit),
                Say(Phrase.IAmAProgram),
            ]
        );

    public static Reply UnknownCommand { get; } = Reply.Of(Say(Phrase.UnknownCommand));

    /// <summary>Before a whole channel it is short.</summary>
    /// <param name="held">What the visitor may do.</param>
    public static Reply InChat(Visit visit, IReadOnlyList<Authority> held) =>
        visit is { Visibility: Visibility.Public, Place.IsDirect: false }
            ? Reply.Of(Say(Phrase.HelpFirstLine), [.. Asking, Say(Phrase.HelpMenu), Say(Phrase.IAmAProgram)])
            : Whole(visit, held);

    private static Reply Whole(Visit visit, IReadOnlyList<Authority> held) =>
        Reply.Of(
            Say(Phrase.HelpFirstLine),
            [
                // Whoever has just let the bot in must not turn a page to learn why it is silent.
                .. held.Contains(Authority.Moderator) ? House(visit) : [],
                .. Asking,
                Say(Phrase.HelpMenu),
                .. Commands(Authority.Member),
                Say(Phrase.IAmAProgram),
                .. held.Contains(Authority.Moderator) ? Commands(Authority.Moderator) : [],
                .. held.Contains(Authority.Admin) ? Commands(Authority.Admin) : [],
            ]
        ) with
        {
            More = new ReplyButton(Say(Phrase.More), new ReplyAction(ReplyAction.More, CommandNames.Help).ToString()),
        };

    private static IEnumerable<StyledText> Asking =>
        [
            new JoinedText(Bold(Say(Phrase.HelpWhoSaid)), ": ", Say(Phrase.HelpWhoSaidMeans)),
            new JoinedText(Bold(Say(Phrase.HelpWhatDid)), ": ", Say(Phrase.HelpWhatDidMeans)),
            new JoinedText(Bold(Say(Phrase.HelpCompare)), ": ", Say(Phrase.HelpCompareMeans)),
        ];

    private static IEnumerable<StyledText> House(Visit visit) =>
        [
            !visit.Rules.IsOn ? Say(Phrase.HouseIsOff) : Say(Phrase.HouseIsOn, visit.Rules.ChannelsOn),
            Say(Phrase.HouseSwitches),
        ];

    private static IEnumerable<StyledText> Commands(Authority authority) =>
        CommandTable
            .All.Where(command => command.Authority == authority)
            .Select(command => Line(Usage(command), command.Description));

    private static string Usage(CommandDefinition command) =>
        string.Join(
            ' ',
            command
                .Options.Select(option => option.IsRequired ? option.Name : $"[{option.Name}]")
                .Prepend($"/{command.Path}")
        );

    private static JoinedText Line(string what, Phrase meaning) => Line(what, Say(meaning));

    private static JoinedText Line(string what, StyledText meaning) => new(Bold(what), ": ", meaning);

    private static PhrasedText Bold(StyledText text) => Say(Phrase.Strong, text);
}
