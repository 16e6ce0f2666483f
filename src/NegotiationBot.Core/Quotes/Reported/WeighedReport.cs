using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>A cue with the stretches that it may report.</summary>
/// <param name="Meaning">Whoever its subject means; null where it can be nobody.</param>
/// <param name="CueFeatures">What is known about the cue, whatever it reports.</param>
/// <param name="Shares">The probability of each stretch; they sum to 1.</param>
/// <param name="FeaturesOf">What is known about a stretch; read again when asked for, which only explanations and training do.</param>
public sealed record WeighedReport(
    Frame Frame,
    Cue Cue,
    Meaning? Meaning,
    Features<ReportFeature> CueFeatures,
    IReadOnlyList<ReportedStretch> Stretches,
    IReadOnlyList<double> Shares,
    Func<ReportedStretch, Features<ReportFeature>> FeaturesOf
)
{
    /// <summary>From this probability on something is reported: what gives the highest F1 when each publisher is decided by a model of the others.</summary>
    private const double LeastLikely = 0.3;

    private const double AboutAsSure = 0.05;

    /// <summary>Where a stretch stands in the article: one span, or two around a cue.</summary>
    public IReadOnlyList<TextSpan> SpansOf(ReportedStretch stretch) =>
        [.. stretch.Parts.Select(part => Frame.SpanOf(part.First, part.Last))];

    /// <summary>The probability that the cue reports nothing.</summary>
    public double Nothing => Shares[^1];

    /// <summary>
    /// The likeliest of the stretches that share at least half of their words with what is reported about as surely as any, with that probability: a choice by
    /// expected loss (V. Goel and W. Byrne, "Minimum Bayes-risk automatic speech recognition", 2000). <see cref="ReportedStretch.None"/> where it is too unlikely.
    /// </summary>
    public (ReportedStretch Stretch, double Share) Best
    {
        get
        {
            if (1 - Nothing < LeastLikely)
            {
                return (ReportedStretch.None, Nothing);
            }
            var near = SharesNear();
            var surest = near.Max();
            if (surest < LeastLikely)
            {
                return (ReportedStretch.None, Nothing);
            }
            var best = -1;
            for (var i = 0; i < near.Length; i++)
            {
                if (near[i] >= surest - AboutAsSure && (best < 0 || Shares[i] > Shares[best]))
                {
                    best = i;
                }
            }
            return (Stretches[best], near[best]);
        }
    }

    /// <summary>Of each stretch the probability of all that share half of their words with it.</summary>
    private double[] SharesNear()
    {
        var near = new double[Shares.Count - 1];
        Span<TextSpan> firsts = stackalloc TextSpan[near.Length];
        Span<TextSpan> seconds = stackalloc TextSpan[near.Length];
        for (var i = 0; i < near.Length; i++)
        {
            (firsts[i], seconds[i]) = WordsOf(Stretches[i]);
        }
        for (var i = 0; i < near.Length; i++)
        {
            for (var j = 0; j < near.Length; j++)
            {
                near[i] += SharesHalf(firsts[i], seconds[i], firsts[j], seconds[j]) ? Shares[j] : 0;
            }
        }
        return near;
    }

    // Most stretches have one part: the second is then empty, and overlaps nothing.
    private (TextSpan First, TextSpan Second) WordsOf(ReportedStretch stretch) =>
        stretch.Place is ReportPlace.Around
            ? (Frame.SpanOf(stretch.First, stretch.Breaks), Frame.SpanOf(stretch.Resumes, stretch.Last))
            : (Frame.SpanOf(stretch.First, stretch.Last), default);

    private static bool SharesHalf(TextSpan first, TextSpan second, TextSpan otherFirst, TextSpan otherSecond)
    {
        var overlap =
            first.OverlapWith(otherFirst)
            + first.OverlapWith(otherSecond)
            + second.OverlapWith(otherFirst)
            + second.OverlapWith(otherSecond);
        return 2 * overlap >= first.Length + second.Length + otherFirst.Length + otherSecond.Length - overlap;
    }
}
