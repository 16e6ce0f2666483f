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
    public Task<IReadOnlyList<InboxItem>> AddAsync(
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
        var queued = await AddAsync(visit, [(community, act)], outdated, cancellationToken);
        // One event logs one act, however often it is told: this finds its number.
        var done = await DoneAsync(visit, community, act, line, cancellationToken);
        return [.. queued.Select(item => new Renew(item)), new PostReply(done)];
    }

    public async Task<Reply> DoneAsync(
        Visit visit,
        CommunityId community,
        Act act,
        StyledText line,
        CancellationToken cancellationToken
    )
    {
        var logged = await AddAsync(visit, community, act, cancellationToken);
        return Reply.Of(line, Say(Phrase.LoggedAs, logged.Number));
    }
}
