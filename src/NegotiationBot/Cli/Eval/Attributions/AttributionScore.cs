using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Cli.Eval.Attributions;

/// <summary>How many marked words of one kind were found and given to the right source.</summary>
/// <param name="Kind"><c>quotations</c> or <c>indirect</c>.</param>
/// <param name="Marked">How many people marked.</param>
/// <param name="Found">How many of the kind were found that could be judged: what is marked as another kind is left out.</param>
/// <param name="Matched">Found where they are marked.</param>
/// <param name="Right">Matched, with the right source.</param>
internal sealed record AttributionScore(string Kind, int Marked, int Found, int Matched, int Right)
{
    private const double LeastSharedOfQuotation = 0.8;
    private const double LeastSharedOfReport = 0.5;

    public double Precision => (double)Right / Math.Max(1, Found);

    public double Recall => (double)Right / Math.Max(1, Marked);

    /// <summary>The harmonic mean of both, end to end: the right words with the right source.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static AttributionScore None(string kind) => new(kind, 0, 0, 0, 0);

    public static AttributionScore operator +(AttributionScore one, AttributionScore other) =>
        new(
            one.Kind,
            one.Marked + other.Marked,
            one.Found + other.Found,
            one.Matched + other.Matched,
            one.Right + other.Right
        );

    /// <summary>Of what stands between marks: every marked stretch with its source, intersection over union at least .8.</summary>
    public static AttributionScore OfQuotations(GoldArticle gold, IReadOnlyList<Quote> quotes)
    {
        var all = gold.Attributions.SelectMany(a => a.Quoted.Select(span => new MarkedStretch(a, span))).ToList();
        return Of(
            "quotations",
            [.. all.Where(one => one.Attribution.Kind is not "indirect" && !one.Attribution.IsOpen)],
            [.. all.Where(one => one.Attribution.Kind is "indirect" || one.Attribution.IsOpen).Select(one => one.Span)],
            [.. quotes.Where(quote => quote.Kind is QuoteKind.Direct or QuoteKind.Mixed)],
            LeastSharedOfQuotation
        );
    }

    /// <summary>
    /// Of indirect speech: content and source of both, one found report for each marked one, intersection over union at least a half. Where nobody has
    /// told the source, and in what is marked as a quotation, a report can be neither right nor wrong.
    /// </summary>
    public static AttributionScore OfIndirect(GoldArticle gold, IReadOnlyList<Quote> quotes)
    {
        var marked = gold.Attributions.Where(a => a is { Kind: "indirect", IsOpen: false }).ToList();
        return Of(
            "indirect",
            [.. marked.Select(a => new MarkedStretch(a, a.Content))],
            [.. gold.Attributions.Except(marked).Select(a => a.Content)],
            [.. quotes.Where(quote => quote.Kind is QuoteKind.Indirect)],
            LeastSharedOfReport
        );
    }

    private static AttributionScore Of(
        string kind,
        IReadOnlyList<MarkedStretch> marked,
        IReadOnlyList<TextSpan> others,
        IReadOnlyList<Quote> found,
        double leastShared
    )
    {
        var pairs = Pair(marked, found, leastShared);
        return new AttributionScore(
            kind,
            marked.Count,
            found.Count(quote => pairs.ContainsKey(quote) || !others.Any(other => Touches(quote.Span, other))),
            pairs.Count,
            pairs.Count(pair => IsRight(pair.Key, pair.Value))
        );
    }

    private static Dictionary<Quote, MarkedStretch> Pair(
        IReadOnlyList<MarkedStretch> marked,
        IReadOnlyList<Quote> found,
        double leastShared
    )
    {
        var taken = new HashSet<MarkedStretch>(ReferenceEqualityComparer.Instance);
        var pairs = new Dictionary<Quote, MarkedStretch>(ReferenceEqualityComparer.Instance);
        var candidates =
            from quote in found
            from one in marked
            let shared = Shared(quote.Span, one.Span)
            where shared >= leastShared
            orderby IsRight(quote, one) descending, shared descending
            select (quote, one);
        foreach (var (quote, one) in candidates)
        {
            if (!pairs.ContainsKey(quote) && taken.Add(one))
            {
                pairs.Add(quote, one);
            }
        }
        return pairs;
    }

    private static bool IsRight(Quote quote, MarkedStretch marked) =>
        SameName.Is(marked.Attribution, quote.Attribution.Speaker, quote.Attribution.Mention?.Text);

    private static bool Touches(TextSpan span, TextSpan other) =>
        span.OverlapWith(other) * 2 >= Math.Min(span.Length, other.Length);

    private static double Shared(TextSpan one, TextSpan other)
    {
        var overlap = one.OverlapWith(other);
        return (double)overlap / Math.Max(1, one.Length + other.Length - overlap);
    }

    private sealed record MarkedStretch(GoldAttribution Attribution, TextSpan Span);
}
