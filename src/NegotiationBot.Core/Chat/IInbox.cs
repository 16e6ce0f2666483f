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

    /// <summary>What an earlier run of the bot has left open, in the order in which it came. Each reading counts as an attempt.</summary>
    Task<IReadOnlyList<InboxItem>> ReadOpenAsync(PlatformName platform, CancellationToken cancellationToken);

    /// <summary>Records that a post is about to be made. After a crash it is looked for before anything is posted.</summary>
    Task IntendAsync(InboxItem item, PlannedPost post, CancellationToken cancellationToken);

    /// <summary>The event is answered: what it said is dropped, and in the same commit its post is kept.</summary>
    /// <param name="post">What was posted; null where nothing was, or where it cannot be named.</param>
    Task FinishAsync(InboxItem item, KeptPost? post, CancellationToken cancellationToken);
}
