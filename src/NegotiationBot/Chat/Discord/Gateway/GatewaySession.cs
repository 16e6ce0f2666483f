namespace NegotiationBot.Chat.Discord.Gateway;

/// <summary>A session that outlives its connection: with it, Discord tells after a break what happened meanwhile.</summary>
/// <param name="Sequence">Of the last event that was taken over.</param>
internal sealed record GatewaySession(string Id, Uri ResumeAddress, long Sequence);
