namespace NegotiationBot.Core.Chat;

/// <summary>A message on a platform.</summary>
/// <param name="Place">Where it stands; of an answer in a thread, with that thread.</param>
/// <param name="Id">Unique in its channel. Discord: the message's id. Slack: its <c>ts</c>.</param>
public sealed record MessageRef(ChatPlace Place, string Id);
