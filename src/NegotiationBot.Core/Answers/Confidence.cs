using NegotiationBot.Core.Retrieval;
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

    /// <summary>Below it a sentence is shown, and the reader told that it may well be of something else.</summary>
    public const double LikelierThanNot = 0.5;

    /// <summary>A refusal is never surer than this that there is an answer.</summary>
    public const double Doubt = 0.45;

    /// <summary>Metadata is what it is; only the article that is meant may be another.</summary>
    public const double ArticleSays = 0.95;

    public const double ArticleDoesNotSay = 0.03;

    /// <summary>Those likely enough to answer; how likely the rest of a list are nobody has judged.</summary>
    public static IEnumerable<RankedQuote> Likely(IEnumerable<RankedQuote> ranked) =>
        ranked.Take(EvidenceJudge.LookedAt).Where(IsEnough);

    /// <inheritdoc cref="Likely(IEnumerable{RankedQuote})"/>
    public static IEnumerable<RankedSentence> Likely(IEnumerable<RankedSentence> ranked) =>
        ranked.Take(EvidenceJudge.LookedAt).Where(IsEnough);

    public static bool IsEnough(RankedQuote quote) => quote.Judged.IsAtLeast(Enough);

    public static bool IsEnough(RankedSentence sentence) => sentence.Judged.IsAtLeast(Enough);
}
