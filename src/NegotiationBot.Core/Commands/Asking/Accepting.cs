using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Checking;
using NegotiationBot.Core.Commands.Members;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Replies;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>What is settled about an event when it comes in: a platform wants to know at once who will see the answer.</summary>
public static class Accepting
{
    /// <summary>Whether an answer with words of the corpus is asked for: such count towards the limits.</summary>
    public static bool IsAsking(ChatEvent chatEvent) =>
        chatEvent switch
        {
            MessageWritten or MessageEdited => true,
            CommandInvoked command => MemberCommands.IsAsking(command.Command),
            MessageCommandInvoked command => command.Command is not MessageCommand.Moderate,
            ComponentPressed pressed => ReplyAction.Parse(pressed.Action).Verb
                is ReplyAction.Say
                    or ReplyAction.WhoElse
                    or ReplyAction.More
                    or AnswerFace.Reveal
                    or CheckCommand.PostInChannel,
            _ => false,
        };

    /// <summary>
    /// Whether it is a moderator's or an admin's to do. That waits behind no answer, and it is done however late: a channel is switched off even where nobody can be told
    /// so any more.
    /// </summary>
    public static bool IsAct(ChatEvent chatEvent) => NeededAuthority.Of(chatEvent) > Authority.Member;

    /// <summary>Whether its answer may show words of the corpus, so that it must hold by the rules of the moment in which it is posted.</summary>
    public static bool ShowsWords(ChatEvent chatEvent) =>
        IsAsking(chatEvent)
        || chatEvent is CommandInvoked { Command: CommandNames.Why }
        || (chatEvent is ComponentPressed pressed && NeededAuthority.ActionOf(pressed).Verb is ModerateMenu.Look);

    /// <summary>Whether the house lets a question be answered. Whoever is not answered takes nothing of the answers of a minute, neither of the channel's nor of their own.</summary>
    public static bool IsLetIn(MemberEvent caused, HouseRules rules, MemberKey member, DateTimeOffset now) =>
        caused switch
        {
            MessageWritten written => ShowsWork(written, rules, member, now),
            InteractionEvent => rules.IsOn && !rules.IsMuted(member, now),
            _ => rules.AnswersIn(caused.Place) && !rules.IsMuted(member, now),
        };

    /// <summary>Whether a message shows at once that it is worked on: not where it gets another sign in place of an answer.</summary>
    public static bool ShowsWork(MessageWritten written, HouseRules rules, MemberKey member, DateTimeOffset now) =>
        HouseGate.SignFor(written, rules, member, now) is null;

    /// <summary>Who may see the answer to an event, as far as its kind and the house go.</summary>
    public static Visibility VisibilityOf(MemberEvent caused, HouseRules rules, MemberKey member, DateTimeOffset now)
    {
        if (caused is not InteractionEvent || caused.Place.IsDirect)
        {
            return Visibility.Public;
        }
        var isOpen = caused switch
        {
            CommandInvoked command => CommandTable.Find(command.Command) is { AnswersPublicly: true }
                && rules.AnswersIn(caused.Place),
            ComponentPressed pressed => ReplyAction.Parse(pressed.Action).Verb is CheckCommand.PostInChannel
                && rules.AllowsPosting(caused.Place),
            _ => false,
        };
        return isOpen && !rules.IsMuted(member, now) && !HouseGate.IsTooYoung(caused.User, rules.AccountDays, now)
            ? Visibility.Public
            : Visibility.Private;
    }
}
