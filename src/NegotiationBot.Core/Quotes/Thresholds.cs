namespace NegotiationBot.Core.Quotes;

/// <summary>From which probability on a speaker is named.</summary>
public static class Thresholds
{
    /// <summary>Above it a quote is confirmed.</summary>
    public const double Shown = 0.90;

    /// <summary>Above it a reported clause is confirmed.</summary>
    public const double ShownReported = 0.7;
}
