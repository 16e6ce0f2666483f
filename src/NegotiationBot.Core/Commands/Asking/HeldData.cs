using NegotiationBot.Core.Commands.Moderation;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>What is held about a member.</summary>
/// <param name="Reports">What they reported about answers.</param>
/// <param name="Acts">What moderators decided about them that holds, and what they did as moderators themselves.</param>
public sealed record HeldData(
    IReadOnlyList<HeldAnswer> Answers,
    IReadOnlyList<HeldReport> Reports,
    IReadOnlyList<LoggedAct> Acts
);

/// <param name="Question">Null where it was not kept.</param>
/// <param name="Posts">In how many places it stands.</param>
public sealed record HeldAnswer(
    string Id,
    string Community,
    DateTimeOffset AskedAt,
    string? Question,
    string Answer,
    int Posts
);

public sealed record HeldReport(string Community, DateTimeOffset At, ReportKind Kind, string About, string? AnswerId);
