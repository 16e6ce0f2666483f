using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>A cue with the stretches that it may report.</summary>
/// <param name="Meaning">Whoever its subject means; null where it can be nobody.</param>
/// <param name="Shares">The probability of each stretch; they sum to 1.</param>
public sealed record WeighedReport(
    Frame Frame,
    Cue Cue,
    Meaning? Meaning,
    IReadOnlyList<ReportedStretch> Stretches,
    IReadOnlyList<Features<ReportFeature>> Features,
    IReadOnlyList<double> Shares
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
            var near = Enumerable.Range(0, Shares.Count - 1).Select(ShareNear).ToList();
            var surest = near.Max();
            if (surest < LeastLikely)
            {
                return (ReportedStretch.None, Nothing);
            }
            var best = -1;
            for (var i = 0; i < near.Count; i++)
            {
                if (near[i] >= surest - AboutAsSure && (best < 0 || Shares[i] > Shares[best]))
                {
                    best = i;
                }
            }
            return (Stretches[best], near[best]);
        }
    }

    private double ShareNear(int stretch)
    {
        var spans = SpansOf(Stretches[stretch]);
        var share = 0.0;
        for (var i = 0; i < Shares.Count - 1; i++)
        {
            share += SharesHalf(spans, SpansOf(Stretches[i])) ? Shares[i] : 0;
        }
        return share;
    }

    private static bool SharesHalf(IReadOnlyList<TextSpan> one, IReadOnlyList<TextSpan> other)
    {
        var overlap = one.Sum(part => other.Sum(part.OverlapWith));
        return 2 * overlap >= one.Sum(part => part.Length) + other.Sum(part => part.Length) - overlap;
    }
}
