namespace NegotiationBot.Tests.Emulators.Discord;

/// <summary>What goes wrong with a request.</summary>
public abstract record Fault;

/// <summary>It is answered later.</summary>
public sealed record Late(TimeSpan By) : Fault;

/// <summary>It is answered with a status, and nothing is done.</summary>
public sealed record Answers(int Status, string Body = "{}") : Fault;

/// <summary>There is no room for it.</summary>
/// <param name="Scope"><c>user</c>, <c>shared</c> or <c>global</c>.</param>
public sealed record NoRoom(double RetryAfter, string Scope = "user") : Fault;

/// <summary>The connection breaks before anything is done.</summary>
public sealed record Dropped : Fault;

/// <summary>It is done, and the connection breaks before the answer.</summary>
public sealed record AnswerLost : Fault;
