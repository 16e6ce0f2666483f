using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>Writes down what moderators and admins do; by that it is done.</summary>
public sealed class ActLog(Houses houses)
{
    public Task<LoggedAct> AddAsync(Visit visit, CommunityId community, Act act, CancellationToken cancellationToken) =>
        houses.LogAsync(community, visit.Member, act, visit.Event.Key, visit.Now, cancellationToken);

    /// <inheritdoc cref="ICorrectionLog.AddAsync"/>
    public Task<LoggedTogether> AddAsync(
        Visit visit,
        IReadOnlyList<(CommunityId Community, Act Act)> acts,
        IReadOnlyList<PostOutdated> outdated,
        CancellationToken cancellationToken
    ) => houses.LogAsync(acts, outdated, visit.Member, visit.Event.Key, visit.Now, cancellationToken);

    /// <summary>Tells what was done in the visitor's community, and the number that takes it back.</summary>
    public Task<Reply> DoneAsync(Visit visit, Act act, StyledText line, CancellationToken cancellationToken) =>
        DoneAsync(visit, visit.Community, act, line, cancellationToken);

    /// <summary>The same, with the posts that it outdates.</summary>
    public async Task<IReadOnlyList<Deed>> DoneAsync(
        Visit visit,
        CommunityId community,
        Act act,
        StyledText line,
        IReadOnlyList<PostOutdated> outdated,
        CancellationToken cancellationToken
    )
    {
        var logged = await AddAsync(visit, [(community, act)], outdated, cancellationToken);
        return
        [
            .. logged.Outdated.Select(item => new Renew(item)),
            new PostReply(Done(logged.Acts[0], community, line)),
        ];
    }

    public async Task<Reply> DoneAsync(
        Visit visit,
        CommunityId community,
        Act act,
        StyledText line,
        CancellationToken cancellationToken
    ) => Done(await AddAsync(visit, community, act, cancellationToken), community, line);

    private static Reply Done(LoggedAct logged, CommunityId community, StyledText line) =>
        Reply.Of(line, Say(community == Houses.Corpus ? Phrase.LoggedInCorpus : Phrase.LoggedAs, logged.Number));
}
