namespace NegotiationBot.Core.Chat;

/// <summary>An accepted event that is not answered yet.</summary>
/// <param name="Planned">The post that was about to be made when an earlier run ended; null where none was.</param>
/// <param name="Attempts">How many runs of the bot have ended while it was handled, the run aside in which it came.</param>
public sealed record InboxItem(long Id, ChatEvent Event, PlannedPost? Planned = null, int Attempts = 0);
