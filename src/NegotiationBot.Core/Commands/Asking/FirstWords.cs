using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>What stands once under a member's first answers and never again: that a program answers, and how to ask on.</summary>
public sealed class FirstWords(IMembers members)
{
    /// <param name="cause">What the answer is known by: given anew, it keeps what stood under it.</param>
    public Task<Reply> AddToAsync(Reply reply, Visit visit, string cause, CancellationToken cancellationToken) =>
        AddToAsync(
            reply,
            visit.Member,
            visit.Place,
            visit.Visibility,
            visit.Platform.Capabilities,
            cause,
            visit.Now,
            cancellationToken
        );

    /// <inheritdoc cref="AddToAsync(Reply, Visit, string, CancellationToken)"/>
    public async Task<Reply> AddToAsync(
        Reply reply,
        MemberKey member,
        ChatPlace place,
        Visibility visibility,
        PlatformCapabilities can,
        string cause,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        FirstWord[] words = [place.IsDirect ? FirstWord.ProgramDirectly : FirstWord.Program, .. HowToAskOn()];
        var first = await members.FindFirstAsync(place.Community, member, words, cause, now, cancellationToken);
        return first.Count == 0
            ? reply
            : reply with
            {
                Blocks = [.. reply.Blocks, .. first.Select(word => new HintBlock(Wording(word, place, can)))],
            };

        IEnumerable<FirstWord> HowToAskOn() =>
            visibility is Visibility.Private || place.IsDirect ? [] : [FirstWord.HowToAskOn];
    }

    private static PhrasedText Wording(FirstWord word, ChatPlace place, PlatformCapabilities can) =>
        Say(
            word is not FirstWord.HowToAskOn ? Phrase.IAmAProgram
            : place.Thread is null && !can.AnswersInThreads ? Phrase.ReplyToAskOn
            : can.HearsFollowUps ? Phrase.WriteHereToAskOn
            : Phrase.MentionMeToAskOn
        );
}
