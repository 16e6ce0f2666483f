using System.Collections.Concurrent;
using System.Collections.Immutable;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>Questions in hurtful words get one fixed line and no evidence; whoever keeps asking so is muted for an hour.</summary>
public sealed class HurtfulQuestions(HurtfulWords words, Houses houses)
{
    private const int Patience = 3;

    /// <summary>Of more people than that nobody remembers who asked so: a raid of many accounts does not fill the memory.</summary>
    private const int MostCounted = 10_000;

    private static readonly TimeSpan Mute = TimeSpan.FromHours(1);

    /// <summary>In whose name the bot itself mutes.</summary>
    private static readonly MemberKey Bot = new("bot");

    /// <summary>The events in which somebody asked so: one that is handled again counts once.</summary>
    private readonly ConcurrentDictionary<(CommunityId Community, MemberKey Member), ImmutableHashSet<string>> _asked =
    [];

    /// <summary>Whether the question has such words; it is counted.</summary>
    public async Task<bool> FindAsync(Visit visit, string question, CancellationToken cancellationToken)
    {
        if (!words.StandIn(question, visit.Community))
        {
            return false;
        }
        if (_asked.Count >= MostCounted)
        {
            _asked.Clear();
        }
        var asker = (visit.Community, visit.Member);
        var key = visit.Event.Key;
        if (_asked.AddOrUpdate(asker, [key], (_, earlier) => earlier.Add(key)).Count >= Patience)
        {
            await houses.LogAsync(
                visit.Community,
                Bot,
                new MemberMuted(visit.Member, visit.Now + Mute),
                key,
                visit.Now,
                cancellationToken
            );
            // Not before it is logged: else whoever repeats this after a failure begins to count anew.
            _asked.TryRemove(asker, out _);
        }
        return true;
    }
}
