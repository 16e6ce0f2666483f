using NegotiationBot.Core.Chat;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>What one commit has brought.</summary>
/// <param name="Acts">As the log has them, in the order in which they were given.</param>
/// <param name="Outdated">The outdated posts as they stand in the inbox now.</param>
public sealed record LoggedTogether(IReadOnlyList<LoggedAct> Acts, IReadOnlyList<InboxItem> Outdated);
