namespace NegotiationBot.Core.Commands.Asking;

/// <summary>What is held about a member.</summary>
/// <param name="Reports">What they reported about answers.</param>
public sealed record HeldData(IReadOnlyList<HeldAnswer> Answers, IReadOnlyList<HeldReport> Reports);

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

public sealed record HeldReport(string Community, DateTimeOffset At, string Kind, string? AnswerId);
