using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>What stands under a member's first answer, that a program answers, and how to ask on, which each thread is told once.</summary>
public sealed class FirstWords(IMembers members, IPosts posts)
{
    public async Task<Reply> AddToAsync(Reply reply, Visit visit, CancellationToken cancellationToken)
    {
        var isFirst = await members.IsFirstAnswerAsync(
            visit.Community,
            visit.Member,
            visit.Event.Key,
            visit.Now,
            cancellationToken
        );
        List<Phrase> hints = isFirst ? [Phrase.IAmAProgram] : [];
        if (await HowToAskOnAsync(visit, isFirst, cancellationToken) is { } how)
        {
            hints.Add(how);
        }
        return reply with { Blocks = [.. reply.Blocks, .. hints.Select(hint => new HintBlock(Say(hint)))] };
    }

    /// <summary>Null where it need not be said.</summary>
    private async Task<Phrase?> HowToAskOnAsync(Visit visit, bool isFirst, CancellationToken cancellationToken)
    {
        var can = visit.Platform.Capabilities;
        if (visit.Visibility is Visibility.Private || visit.Place.IsDirect)
        {
            return null;
        }
        if (visit.Place.Thread is null && !can.AnswersInThreads)
        {
            return isFirst ? Phrase.ReplyToAskOn : null;
        }
        // Where follow-ups are not heard, whoever asks in a new thread is told, whether new to the bot or not.
        if ((!isFirst && can.HearsFollowUps) || await IsKnownAsync(visit.Place, cancellationToken))
        {
            return null;
        }
        return can.HearsFollowUps ? Phrase.WriteHereToAskOn : Phrase.MentionMeToAskOn;
    }

    /// <summary>The bot has answered in this thread; one that an answer is about to open is new.</summary>
    private async Task<bool> IsKnownAsync(ChatPlace place, CancellationToken cancellationToken) =>
        place.Thread is not null
        && await posts.FindLatestAsync(place, DateTimeOffset.MinValue, cancellationToken) is not null;
}
