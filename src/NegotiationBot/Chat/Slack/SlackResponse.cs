using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Slack;

/// <summary>How long a <c>response_url</c> is good for.</summary>
internal static class SlackResponse
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    /// <param name="address">Where there is none, the handle is past its time from the beginning.</param>
    public static ResponseHandle Of(string? address, DateTimeOffset now) =>
        address is null ? new ResponseHandle("", DateTimeOffset.MinValue) : new ResponseHandle(address, now + Lasts);
}
