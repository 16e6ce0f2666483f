using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.People;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>An act as the log keeps it.</summary>
/// <param name="Number">From 1, its own in each community.</param>
/// <param name="UndoneAt">When it was taken back; null while it holds.</param>
public sealed record LoggedAct(
    CommunityId Community,
    int Number,
    DateTimeOffset At,
    MemberKey By,
    Act Act,
    DateTimeOffset? UndoneAt = null
);
