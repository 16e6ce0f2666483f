namespace NegotiationBot.Chat.Discord;

/// <summary>How long to wait before something that failed is tried again: twice as long each time, and never the same for two bots.</summary>
internal sealed class Backoff(Random random)
{
    private const double Longest = 60;

    /// <param name="failures">How often it failed in a row, from 1.</param>
    public TimeSpan After(int failures) =>
        TimeSpan.FromSeconds(Math.Min(Longest, Math.Pow(2, failures - 1)) * (0.5 + random.NextDouble() / 2));

    /// <summary>A part of a span, from none of it to nearly all.</summary>
    public TimeSpan PartOf(TimeSpan span) => span * random.NextDouble();
}
