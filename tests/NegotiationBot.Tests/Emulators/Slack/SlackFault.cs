namespace NegotiationBot.Tests.Emulators.Slack;

/// <summary>What goes wrong with one call of a method.</summary>
public abstract record SlackFault
{
    /// <summary>HTTP 429; nothing is done.</summary>
    public static SlackFault TooMany(int seconds) => new Answers(429, null, seconds);

    /// <summary>HTTP 500; nothing is done.</summary>
    public static SlackFault Down { get; } = new Answers(500, null, null);

    /// <summary>HTTP 200 with an error; nothing is done.</summary>
    public static SlackFault Says(string error) => new Answers(200, error, null);

    /// <summary>The connection ends before anything is done.</summary>
    public static SlackFault Unheard { get; } = new BreaksOff(AfterDoing: false);

    /// <summary>It is done, and the connection ends before it is said so.</summary>
    public static SlackFault AnswerLost { get; } = new BreaksOff(AfterDoing: true);

    /// <summary>It is done once the test lets it.</summary>
    public static SlackFault Waits(Task until) => new Delays(until);

    public sealed record Answers(int Status, string? Error, int? RetryAfter) : SlackFault;

    public sealed record BreaksOff(bool AfterDoing) : SlackFault;

    public sealed record Delays(Task Until) : SlackFault;
}
