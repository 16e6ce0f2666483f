namespace NegotiationBot.Core.Chat;

/// <summary>
/// The events that were accepted, until they have been answered (DESIGN decision 7). What an event says is kept sealed and only as long as it is open; its key
/// stays for two days, so that another delivery is known for what it is.
/// </summary>
public interface IInbox
{
    /// <summary>Commits an event; it is durable when this returns.</summary>
    /// <returns>Null where an event of that key has come before.</returns>
    Task<InboxItem?> AcceptAsync(PlatformName platform, ChatEvent chatEvent, CancellationToken cancellationToken);

    /// <summary>Whether an event of that key has come, open or answered.</summary>
    Task<bool> KnowsAsync(PlatformName platform, string key, CancellationToken cancellationToken);

    /// <summary>What an earlier run of the bot has left open, in the order in which it came.</summary>
    Task<IReadOnlyList<InboxItem>> ReadOpenAsync(PlatformName platform, CancellationToken cancellationToken);

    /// <summary>What commands beside the running bot have put in and nobody has finished, in the order in which it came.</summary>
    /// <param name="after">The id of an item; what came before it, and it, are left out.</param>
    Task<IReadOnlyList<InboxItem>> ReadBesideAsync(
        PlatformName platform,
        long after,
        CancellationToken cancellationToken
    );

    /// <summary>What an earlier run has left open is handled from now on: if this run ends meanwhile, that is one more of <see cref="InboxItem.Attempts"/>.</summary>
    Task BeginAsync(InboxItem item, CancellationToken cancellationToken);

    /// <summary>It is handled no more and still open, as when the bot stops: that was no attempt.</summary>
    Task LeaveOffAsync(InboxItem item);

    /// <summary>
    /// Drops what somebody's open events say: nothing of it is kept, and nobody answers them. Their keys stay, so that another delivery is known for what it is.
    /// </summary>
    /// <param name="user">The platform's id.</param>
    /// <param name="except">The key of the event that asks for it.</param>
    Task DropAsync(PlatformName platform, string user, string except, CancellationToken cancellationToken);

    /// <summary>Whether whoever caused the event has had it dropped since.</summary>
    Task<bool> IsDroppedAsync(InboxItem item, CancellationToken cancellationToken);

    /// <summary>Records that a post is about to be made. After a crash it is looked for before anything is posted.</summary>
    /// <returns>False where the event was dropped: nothing is to be posted.</returns>
    Task<bool> IntendAsync(InboxItem item, PlannedPost post, CancellationToken cancellationToken);

    /// <summary>The event is done with: what it said goes, and in the same commit its post is kept; where the event was dropped, without whose it is.</summary>
    /// <param name="post">What was posted; null where nothing was, or where it cannot be named.</param>
    Task FinishAsync(InboxItem item, KeptPost? post, CancellationToken cancellationToken);
}
