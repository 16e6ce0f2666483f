namespace NegotiationBot.Core.Chat;

/// <summary>An accepted event that is not answered yet.</summary>
/// <param name="Planned">The post that was about to be made when an earlier run ended; null where none was.</param>
/// <param name="Attempts">How many runs of the bot have ended with it open.</param>
public sealed record InboxItem(long Id, ChatEvent Event, PlannedPost? Planned = null, int Attempts = 0);
