namespace NegotiationBot.Core.Chat;

/// <summary>Where something happens.</summary>
/// <param name="Channel">
/// The channel that settings belong to. Discord: the channel's id, inside a thread or a forum post the id of its parent. Slack: the
/// conversation's id (<c>C…</c>, <c>G…</c>, <c>D…</c>).
/// </param>
/// <param name="Thread">
/// The thread inside it; null outside of threads. Discord: the thread's own channel id. Slack: the <c>thread_ts</c> of the event; null for a message
/// that opens no thread yet.
/// </param>
public sealed record ChatPlace(CommunityId Community, string Channel, string? Thread, ChannelKind Kind)
{
    public bool IsDirect => Kind is ChannelKind.Direct;
}
