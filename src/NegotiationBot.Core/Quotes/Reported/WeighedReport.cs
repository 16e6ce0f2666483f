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

    private const double TieBreak = 0.001;

    /// <summary>Where a stretch stands in the article.</summary>
    public TextSpan SpanOf(ReportedStretch stretch) =>
        new(Frame.Pieces[stretch.First].Span.Start, Frame.Pieces[stretch.Last].Span.End);

    /// <summary>The probability that the cue reports nothing.</summary>
    public double Nothing => Shares[^1];

    /// <summary>
    /// The stretch that most likely shares at least half of its words with what is reported, with that probability: the choice of least expected loss
    /// (P. Goel and W. Byrne, "Minimum Bayes-risk automatic speech recognition", 2000). <see cref="ReportedStretch.None"/> where it is too unlikely.
    /// </summary>
    public (ReportedStretch Stretch, double Share) Best
    {
        get
        {
            var (best, share) = (ReportedStretch.None, LeastLikely);
            for (var i = 0; i < Shares.Count - 1 && 1 - Nothing >= LeastLikely; i++)
            {
                var near = 0.0;
                for (var j = 0; j < Shares.Count - 1; j++)
                {
                    near += SharesHalf(SpanOf(Stretches[i]), SpanOf(Stretches[j])) ? Shares[j] : 0;
                }
                // Of stretches with the same neighbours the likeliest.
                near += Shares[i] * TieBreak;
                if (near > share)
                {
                    (best, share) = (Stretches[i], near);
                }
            }
            return best.Place is ReportPlace.None ? (best, Nothing) : (best, share);
        }
    }

    private static bool SharesHalf(TextSpan one, TextSpan other)
    {
        var overlap = one.OverlapWith(other);
        return 2 * overlap >= one.Length + other.Length - overlap;
    }
}
