using System.Collections.Concurrent;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>The house rules of every community, read once and kept in step with the log, whose only writer this is.</summary>
public sealed class Houses(IActs acts, ICorrectionLog corrections, HouseDefaults defaults, Suppressions suppressions)
    : IDisposable
{
    // Who reads while somebody writes must not keep what was true before.
    private readonly SemaphoreSlim _gate = new(1);
    private readonly ConcurrentDictionary<CommunityId, HouseRules> _rules = [];

    /// <summary>The community of those acts that hold for the whole corpus.</summary>
    public static CommunityId Corpus { get; } = new(new PlatformName("corpus"), "*");

    public async Task<HouseRules> OfAsync(CommunityId community, CancellationToken cancellationToken) =>
        _rules.TryGetValue(community, out var known)
            ? known
            : await InTurnAsync(
                async () =>
                    _rules[community] = new HouseRules(await acts.ReadAsync(community, cancellationToken), defaults),
                cancellationToken
            );

    /// <summary>Everything that somebody asking there may see.</summary>
    public async Task<RetrievalFilter> FilterAsync(
        ChatPlace place,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var rules = await OfAsync(place.Community, cancellationToken);
        var people = await suppressions.OnAsync(now, cancellationToken);
        return new RetrievalFilter(rules.CollectionsIn(place)) { Veil = rules.VeilWith(people) };
    }

    /// <inheritdoc cref="IActs.AddAsync"/>
    public Task<LoggedAct> LogAsync(
        CommunityId community,
        MemberKey by,
        Act act,
        string cause,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) =>
        InTurnAsync(
            async () =>
            {
                var logged = await acts.AddAsync(community, by, act, cause, at, cancellationToken);
                Forget(community);
                return logged;
            },
            cancellationToken
        );

    /// <inheritdoc cref="ICorrectionLog.AddAsync"/>
    public Task<LoggedTogether> LogAsync(
        IReadOnlyList<(CommunityId Community, Act Act)> added,
        IReadOnlyList<PostOutdated> outdated,
        MemberKey by,
        string cause,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) =>
        InTurnAsync(
            async () =>
            {
                var logged = await corrections.AddAsync(added, outdated, by, cause, at, cancellationToken);
                logged.Acts.Select(act => act.Community).ToList().ForEach(Forget);
                return logged;
            },
            cancellationToken
        );

    /// <inheritdoc cref="ICorrectionLog.UndoAsync"/>
    public Task<IReadOnlyList<InboxItem>> UndoAsync(
        IReadOnlyList<LoggedAct> undone,
        IReadOnlyList<PostOutdated> outdated,
        MemberKey by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) =>
        InTurnAsync(
            async () =>
            {
                var queued = await corrections.UndoAsync(undone, outdated, by, at, cancellationToken);
                undone.Select(act => act.Community).ToList().ForEach(Forget);
                return queued;
            },
            cancellationToken
        );

    public void Dispose() => _gate.Dispose();

    private void Forget(CommunityId community)
    {
        _rules.TryRemove(community, out _);
        if (community == Corpus)
        {
            suppressions.Forget();
        }
    }

    private async Task<T> InTurnAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            return await work();
        }
        finally
        {
            _gate.Release();
        }
    }
}
