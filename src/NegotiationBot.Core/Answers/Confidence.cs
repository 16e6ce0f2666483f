using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Answers;

/// <summary>
/// The probability that evidence answers the question, a logistic function of what was measured:
/// <c>p = 1 / (1 + e^−z)</c>, <c>z = bias + Σ weight · feature</c>. All weights stand here.
/// </summary>
internal static class Confidence
{
    /// <summary>From here on an answer is given; below, a refusal with the nearest. Where the costs of both errors were about equal.</summary>
    public const double Enough = 0.35;

    /// <summary>Metadata is what it is; only the article that is meant may be another.</summary>
    public const double ArticleSays = 0.95;

    public const double ArticleDoesNotSay = 0.03;

    // Fitted by logistic regression on 122 questions with marked evidence (AUROC .92 for "this is the right evidence"), then rounded.
    private const double Bias = -5.1;
    private const double Coverage = 6.1;
    private const double Own = 0.7;
    private const double NotNamed = -1.9;
    private const double Unseen = -1.5;

    // Words are searched for by people who remember them roughly: half of the words of a quotation mean more than half of a subject.
    private const double GivenWords = 1.7;

    // Too few questions lacked it to fit; a question for a place is rarely answered without one.
    private const double LacksAnswer = -1;

    public static double Of(TopicMatch match, Findings found) =>
        Logistic(
            Bias
                + (Coverage * match.Coverage)
                + (Own * match.Own)
                + (NotNamed * (1 - match.Named))
                + (Unseen * found.Unseen)
                + (match.HoldsAnswer ? 0 : LacksAnswer)
                + (found.Part.Intent is Intent.WhoSaid ? GivenWords : 0)
        );

    public static bool IsEnough(TopicMatch match, Findings found) => Of(match, found) >= Enough;

    private static double Logistic(double z) => 1 / (1 + Math.Exp(-z));
}
