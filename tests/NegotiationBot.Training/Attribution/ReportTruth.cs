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
        var shares = report
            .Stretches.Select(stretch =>
                stretch.Place is ReportPlace.None
                    ? 0
                    : marked.Select(a => Shared(report.SpanOf(stretch), a.Content)).DefaultIfEmpty(0).Max()
            )
            .ToList();
        var best = shares.Max();
        if (best >= Enough)
        {
            return [.. shares.Select(share => share >= best - AboutAsGood)];
        }
        return [.. report.Stretches.Select(stretch => stretch.Place is ReportPlace.None)];
    }

    /// <summary>Intersection over union.</summary>
    public static double Shared(TextSpan one, TextSpan other)
    {
        var overlap = one.OverlapWith(other);
        return (double)overlap / Math.Max(1, one.Length + other.Length - overlap);
    }
}
