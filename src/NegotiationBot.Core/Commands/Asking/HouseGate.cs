using NegotiationBot.Core.Chat;
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
            ? Sign(visit) is { } reaction
                ? new React(message.Message, reaction)
                : null
            : Line(visit) is { } line
                ? new PostReply(Reply.Of(line))
                : null;

    private static Reaction? Sign(Visit visit) =>
        !visit.Rules.AnswersIn(visit.Place)
        || IsMuted(visit)
        || IsTooYoung(visit.Event.User, visit.Rules.AccountDays, visit.Now)
            ? Reaction.Off
        : visit.Event.IsTooMany ? Reaction.TooMany
        : null;

    private static PhrasedText? Line(Visit visit) =>
        !visit.Rules.IsOn ? Say(Phrase.OffInThisServer)
        : IsMuted(visit) ? Say(Phrase.YouAreMuted)
        : visit.Event.IsTooMany ? Say(Phrase.TooManyQuestions)
        : null;

    private static bool IsMuted(Visit visit) => visit.Rules.IsMuted(visit.Member, visit.Now);

    /// <summary>An account of which the platform does not tell when it was made is old enough.</summary>
    public static bool IsTooYoung(ChatUser user, int days, DateTimeOffset now) =>
        user.Since is { } since && now - since < TimeSpan.FromDays(days);
}
