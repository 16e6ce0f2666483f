using NegotiationBot.Core.Chat;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>Each channel has a collection of its own, which is answered from there and nowhere else: <c>slack/T01/C02</c>.</summary>
internal static class ChannelCollection
{
    public static string Of(ChatPlace place) => $"{place.Community}/{place.Channel}";
}
