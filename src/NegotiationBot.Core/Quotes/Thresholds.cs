namespace NegotiationBot.Core.Quotes;

/// <summary>From which probability on a speaker is named.</summary>
public static class Thresholds
{
    /// <summary>Above it a quote is confirmed. By cross-validation over publishers, each judged by models of the others, 97.6 % of those shown are right.</summary>
    public const double Shown = 0.90;

    /// <summary>
    /// Above it, and only where the name stands in the sentence or goes on from one that has it, the words are shown bare. By the same cross-validation
    /// 98.4 % of these are right; a higher one wins little and shows far fewer.
    /// </summary>
    public const double Bare = 0.93;

    /// <summary>
    /// Above it a reported clause is confirmed. By the same cross-validation annotators marked 82 % of those as that source's report; they leave much unmarked
    /// that says the same, and .90 wins three more and shows half as many.
    /// </summary>
    public const double ShownReported = 0.8;

    /// <summary>
    /// The same of a clause with "that" behind somebody named and a verb of saying, which the grammar alone makes theirs: of 30 clauses with "that" between this and
    /// <see cref="ShownReported"/> in the training articles, those behind other shapes of cue included, annotators marked 27, 25 of them as that source's.
    /// </summary>
    public const double ShownReportedThat = 0.7;

    /// <summary>The same where a pronoun names the source, which may be the third wrong thing, after cue and clause: 86 % of those.</summary>
    public const double ShownReportedOfPronoun = 0.9;
}
