namespace NegotiationBot.Core.Quotes;

/// <summary>From which probability on a speaker is named. Chosen by cross-validation over publishers, each judged by models of the others.</summary>
public static class Thresholds
{
    /// <summary>Above it a quote is confirmed: at least 97 in 100 of those shown are right, and the most that can be are shown.</summary>
    public const double Shown = 0.90;

    /// <summary>Above it, and only where the name stands in the sentence or goes on from one that has it, the words are shown bare.</summary>
    public const double Bare = 0.93;

    /// <summary>Above it a reported clause is confirmed.</summary>
    public const double ShownReported = 0.8;

    /// <summary>The same where a pronoun names the source: it may be the third wrong thing, after cue and clause.</summary>
    public const double ShownReportedOfPronoun = 0.9;
}
