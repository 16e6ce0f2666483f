using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>Whether a question is answered in this house at all; a message that is not gets a sign and no words, so that nobody can flood a channel through the bot.</summary>
internal static class HouseGate
{
    /// <summary>What to do instead of answering; null where the question may be answered.</summary>
    public static Deed? Refuse(Visit visit) =>
        visit.Event is MessageWritten message
            ? SignFor(message, visit.Rules, visit.Member, visit.Now) is { } reaction
                ? new React(message.Message, reaction)
                : null
            : Line(visit) is { } line
                ? new PostReply(Reply.Of(line))
                : null;

    /// <summary>The sign under a message that is not answered, as it was written or as it is now; null where it is.</summary>
    public static Reaction? SignFor(MemberEvent message, HouseRules rules, MemberKey member, DateTimeOffset now) =>
        !rules.AnswersIn(message.Place)
        || rules.IsMuted(member, now)
        || IsTooYoung(message.User, rules.AccountDays, now)
            ? Reaction.Off
        : message.IsTooMany ? Reaction.TooMany
        : null;

    private static PhrasedText? Line(Visit visit) =>
        !visit.Rules.IsOn ? Say(Phrase.OffInThisServer)
        : visit.Rules.IsMuted(visit.Member, visit.Now) ? Say(Phrase.YouAreMuted)
        // Before everybody it was acknowledged when the channel was still on.
        : visit is { Event: InteractionEvent, Visibility: Visibility.Public, Place.IsDirect: false }
        && !visit.Rules.AnswersIn(visit.Place)
            ? Say(Phrase.OffInThisChannel)
        : visit.Event.IsTooMany ? Say(Phrase.TooManyQuestions)
        : null;

    /// <summary>An account of which the platform does not tell when it was made is old enough.</summary>
    public static bool IsTooYoung(ChatUser user, int days, DateTimeOffset now) =>
        user.Since is { } since && now - since < TimeSpan.FromDays(days);
}
