using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Answers;

/// <summary>
/// The probability that evidence answers the question, a logistic function of what was measured:
/// <c>p = 1 / (1 + e^−z)</c>, <c>z = bias + Σ weight · feature</c>. All weights stand here.
/// </summary>
internal static class Confidence
{
    /// <summary>From here on an answer is given; below, a refusal with the nearest.</summary>
    public const double Enough = 0.5;

    private const double Bias = -3.2;
    private const double Coverage = 4.2;
    private const double Own = 1.2;
    private const double Phrase = 1.5;
    private const double NotNamed = -2.0;
    private const double HoldsAnswer = 0.5;
    private const double LacksAnswer = -2.5;
    private const double Unseen = -1.5;

    public static double Of(TopicMatch match, double unseen) =>
        Logistic(
            Bias
                + (Coverage * match.Coverage)
                + (Own * match.Own)
                + (Phrase * match.Phrase)
                + (NotNamed * (1 - match.Named))
                + (match.HoldsAnswer ? HoldsAnswer : LacksAnswer)
                + (Unseen * unseen)
        );

    public static bool IsEnough(TopicMatch match, double unseen) => Of(match, unseen) >= Enough;

    private static double Logistic(double z) => 1 / (1 + Math.Exp(-z));
}
