using Microsoft.Extensions.DependencyInjection;

namespace NegotiationBot.Chat.Discord;

/// <summary>
/// The clock by which the wire's pauses and heartbeats run. It is apart from the clock of what the bot does, so that whoever sets that one does not stop the heart.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class FromWireAttribute() : FromKeyedServicesAttribute(WireKey)
{
    public const string WireKey = "discord wire";
}
