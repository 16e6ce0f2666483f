using System.Collections.Concurrent;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat;

/// <summary>Brings events into the inbox and, once they are committed, to the worker of their platform.</summary>
public sealed class Intake(IInbox inbox)
{
    private readonly ConcurrentDictionary<PlatformName, Action<InboxItem>> _workers = [];

    /// <summary>Events of a platform go to this worker from now on.</summary>
    internal void Route(PlatformName platform, Action<InboxItem> worker) => _workers[platform] = worker;

    /// <returns>False where the event has come before.</returns>
    public async Task<bool> AcceptAsync(PlatformName platform, ChatEvent chatEvent, CancellationToken cancellationToken)
    {
        if (await inbox.AcceptAsync(platform, chatEvent, cancellationToken) is not { } item)
        {
            return false;
        }
        TakeOn(platform, item);
        return true;
    }

    /// <summary>Gives the worker what is in the inbox. Without one, as for a platform that is not configured any more, it waits there.</summary>
    public void TakeOn(PlatformName platform, InboxItem item)
    {
        if (_workers.TryGetValue(platform, out var worker))
        {
            worker(item);
        }
    }
}
