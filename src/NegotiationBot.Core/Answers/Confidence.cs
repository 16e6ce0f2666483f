using NegotiationBot.Core.Retrieval.Judging;

namespace NegotiationBot.Core.Answers;

/// <summary>From which probability on evidence is shown as an answer; <see cref="EvidenceModel"/> says how likely evidence answers.</summary>
internal static class Confidence
{
    /// <summary>
    /// From here on an answer is given; below, a refusal with the nearest. On seven hundred sloppy questions a lower one answers a little more rightly and far more
    /// wrongly, a higher one refuses what is answered rightly.
    /// </summary>
    public const double Enough = 0.3;

    /// <summary>Metadata is what it is; only the article that is meant may be another.</summary>
    public const double ArticleSays = 0.95;

    public const double ArticleDoesNotSay = 0.03;

    public static bool IsEnough(Judgement judgement) => judgement.Probability >= Enough;
}
