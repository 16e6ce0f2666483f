using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Slack;

internal static class SlackChannel
{
    /// <param name="type">The event's <c>channel_type</c>, where it has one; the ids of direct conversations begin with D.</param>
    public static ChannelKind KindOf(string channel, string? type = null) =>
        type is "im" || (type is null && channel.StartsWith('D')) ? ChannelKind.Direct : ChannelKind.Shared;
}
