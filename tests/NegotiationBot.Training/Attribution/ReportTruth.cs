using NegotiationBot.Cli.Eval.Attributions;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Reported;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Training.Attribution;

/// <summary>Which of the stretches that a cue may report people marked as what it reports.</summary>
internal static class ReportTruth
{
    private const double Enough = 0.5;

    /// <summary>As good as the best.</summary>
    private const double AboutAsGood = 0.05;

    /// <summary>Nothing is right where words between quotation marks are marked as what the cue reports: that is another question.</summary>
    public static IReadOnlyList<bool> Right(GoldArticle gold, Frame frame, WeighedReport report)
    {
        var marked = gold
            .Attributions.Where(a => a.Content.Overlaps(frame.Span) && Truth.Touches(report.Cue.Subject, a))
            .ToList();
        var shares = report.Stretches.Select(stretch => Shared(report, stretch, marked)).ToList();
        var best = shares.Max();
        if (best >= Enough)
        {
            return [.. shares.Select(share => share >= best - AboutAsGood)];
        }
        return [.. report.Stretches.Select(stretch => stretch.Place is ReportPlace.None)];
    }

    /// <summary>Around a cue each part is a report of its own, and a part that nobody marked takes from what the other is worth.</summary>
    private static double Shared(WeighedReport report, ReportedStretch stretch, IReadOnlyList<GoldAttribution> marked)
    {
        if (stretch.Place is ReportPlace.None)
        {
            return 0;
        }
        var shares = report
            .SpansOf(stretch)
            .Select(span => marked.Select(a => Shared(span, a.Content)).DefaultIfEmpty(0).Max())
            .ToList();
        return shares.Count == 1 ? shares[0] : shares.Sum(share => share >= Enough ? share : -Enough);
    }

    /// <summary>Intersection over union.</summary>
    private static double Shared(TextSpan one, TextSpan other)
    {
        var overlap = one.OverlapWith(other);
        return (double)overlap / Math.Max(1, one.Length + other.Length - overlap);
    }
}
