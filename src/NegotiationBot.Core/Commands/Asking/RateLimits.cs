using System.Collections.Concurrent;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>
/// Counts the answers of the last minute, for each member and for each channel. Whether a question fits is decided when it comes through the door, in the order
/// in which questions come; the counts live as long as the process.
/// </summary>
public sealed class RateLimits
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Queue<DateTimeOffset>> _taken = [];
    private long _forgottenAt;

    /// <summary>How many members and channels are counted; whoever asked nothing for two minutes is not among them while others ask.</summary>
    public int Kept => _taken.Count;

    /// <summary>Takes a place among the answers of this minute; false where there is none left.</summary>
    /// <param name="isOpen">It would be answered before the whole channel.</param>
    public bool Take(ChatPlace place, MemberKey member, HouseRules rules, bool isOpen, DateTimeOffset now)
    {
        var before = Interlocked.Read(ref _forgottenAt);
        if (
            now.UtcTicks - before >= Window.Ticks
            && Interlocked.CompareExchange(ref _forgottenAt, now.UtcTicks, before) == before
        )
        {
            Forget(now);
        }
        return Take($"{place.Community}\n{member}", rules.MemberPerMinute, now)
            && (!isOpen || place.IsDirect || Take($"{place.Community}/{place.Channel}", rules.ChannelPerMinute, now));
    }

    private bool Take(string whose, int most, DateTimeOffset now)
    {
        var taken = _taken.GetOrAdd(whose, _ => new Queue<DateTimeOffset>());
        lock (taken)
        {
            while (taken.TryPeek(out var oldest) && now - oldest >= Window)
            {
                taken.Dequeue();
            }
            if (taken.Count >= most)
            {
                return false;
            }
            taken.Enqueue(now);
            return true;
        }
    }

    /// <summary>Lets go of whoever asked nothing in the last minute.</summary>
    public void Forget(DateTimeOffset now)
    {
        foreach (var (whose, taken) in _taken)
        {
            lock (taken)
            {
                if (taken.Count == 0 || now - taken.Last() >= Window)
                {
                    _taken.TryRemove(whose, out _);
                }
            }
        }
    }
}
