using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;

namespace NegotiationBot.Core.Tests.Commands;

/// <summary>A log that can be out of order: the same event logs the same act once, as in the store.</summary>
internal sealed class ActsInMemory : IActs
{
    private readonly List<(string Cause, LoggedAct Act)> _acts = [];

    public IReadOnlyList<Act> All => [.. _acts.Select(logged => logged.Act.Act)];

    /// <summary>How many acts from now on cannot be logged.</summary>
    public int Failures { get; set; }

    public Task<IReadOnlyList<LoggedAct>> ReadAsync(CommunityId community, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<LoggedAct>>([
            .. _acts.Select(logged => logged.Act).Where(act => act.Community == community),
        ]);

    public Task<IReadOnlyList<LoggedAct>> ReadOpenCorrectionsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<LoggedAct>>([]);

    public Task<LoggedAct> AddAsync(
        CommunityId community,
        MemberKey by,
        Act act,
        string cause,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        if (Failures > 0)
        {
            Failures--;
            throw new IOException("The disk is full.");
        }
        if (!_acts.Exists(logged => logged.Cause == cause && logged.Act.Community == community))
        {
            _acts.Add((cause, new LoggedAct(community, _acts.Count + 1, at, by, act)));
        }
        return Task.FromResult(_acts.Find(logged => logged.Cause == cause).Act);
    }

    public Task UndoAsync(
        CommunityId community,
        int number,
        MemberKey by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var i = _acts.FindIndex(logged => logged.Act.Community == community && logged.Act.Number == number);
        _acts[i] = _acts[i] with { Act = _acts[i].Act with { UndoneAt = at } };
        return Task.CompletedTask;
    }
}
