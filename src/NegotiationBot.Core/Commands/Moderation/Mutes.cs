using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>Members who are not answered for a while. A shorter mute does not end a longer one.</summary>
public sealed class Mutes(ActLog log)
{
    /// <param name="line">What is said when it is done.</param>
    public Task<Reply> MuteAsync(
        Visit visit,
        MemberKey member,
        TimeSpan time,
        StyledText line,
        CancellationToken cancellationToken
    ) =>
        visit.Rules.MutedUntil(member) is { } until && until > visit.Now + time
            ? Task.FromResult(Reply.Of(Say(Phrase.MutedLonger, ActWords.Time(until))))
            : log.DoneAsync(visit, new MemberMuted(member, visit.Now + time), line, cancellationToken);
}
