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
    /// <summary>Where a stretch stands in the article.</summary>
    public TextSpan SpanOf(ReportedStretch stretch) =>
        new(Frame.Pieces[stretch.First].Span.Start, Frame.Pieces[stretch.Last].Span.End);

    /// <summary>The probability that the cue reports nothing.</summary>
    public double Nothing => Shares[^1];

    /// <summary>The likeliest stretch where the cue more likely reports something than nothing, else <see cref="ReportedStretch.None"/>.</summary>
    public (ReportedStretch Stretch, double Share) Best
    {
        get
        {
            if (Nothing > 0.6)
            {
                return (ReportedStretch.None, Nothing);
            }
            var best = 0;
            for (var i = 1; i < Shares.Count - 1; i++)
            {
                best = Shares[i] > Shares[best] ? i : best;
            }
            return (Stretches[best], Shares[best]);
        }
    }
}
