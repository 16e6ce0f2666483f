using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Cli.Eval.Attributions;

/// <summary>How many marked words of one kind were found and given to the right source.</summary>
/// <param name="Kind"><c>direct</c>, <c>mixed</c> or <c>indirect</c>.</param>
/// <param name="Marked">How many people marked.</param>
/// <param name="Found">How many of the kind were found that could be judged: what is marked as another kind is left out.</param>
/// <param name="Matched">Found where they are marked.</param>
/// <param name="Right">Matched, with the right source.</param>
internal sealed record AttributionScore(string Kind, int Marked, int Found, int Matched, int Right)
{
    public double Precision => (double)Right / Math.Max(1, Found);

    public double Recall => (double)Right / Math.Max(1, Marked);

    /// <summary>The harmonic mean of both, end to end: the right words with the right source.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static AttributionScore operator +(AttributionScore one, AttributionScore other) =>
        new(
            one.Kind,
            one.Marked + other.Marked,
            one.Found + other.Found,
            one.Matched + other.Matched,
            one.Right + other.Right
        );

    /// <summary>
    /// Of indirect speech: content and source of both, one found report for each marked one, intersection over union at least a half. Where nobody has
    /// told the source, and in what is marked as a quotation, a report can be neither right nor wrong.
    /// </summary>
    public static AttributionScore OfIndirect(GoldArticle gold, IReadOnlyList<Quote> quotes)
    {
        var marked = gold.Attributions.Where(a => a is { Kind: "indirect", IsOpen: false }).ToList();
        var others = gold.Attributions.Except(marked).Select(a => a.Content).ToList();
        var found = quotes.Where(quote => quote.Kind is QuoteKind.Indirect).ToList();
        var pairs = Pair(marked, found);
        return new AttributionScore(
            "indirect",
            marked.Count,
            found.Count(quote => pairs.ContainsKey(quote) || !others.Exists(other => Touches(quote.Span, other))),
            pairs.Count,
            pairs.Count(pair =>
                SameName.Is(pair.Value, pair.Key.Attribution.Speaker, pair.Key.Attribution.Mention?.Text)
            )
        );
    }

    private static Dictionary<Quote, GoldAttribution> Pair(List<GoldAttribution> marked, List<Quote> found)
    {
        var taken = new HashSet<GoldAttribution>(ReferenceEqualityComparer.Instance);
        var pairs = new Dictionary<Quote, GoldAttribution>(ReferenceEqualityComparer.Instance);
        var candidates =
            from quote in found
            from attribution in marked
            let shared = Shared(quote.Span, attribution.Content)
            where shared >= 0.5
            orderby SameName.Is(
                attribution,
                quote.Attribution.Speaker,
                quote.Attribution.Mention?.Text
            ) descending, shared descending
            select (quote, attribution);
        foreach (var (quote, attribution) in candidates)
        {
            if (!pairs.ContainsKey(quote) && taken.Add(attribution))
            {
                pairs.Add(quote, attribution);
            }
        }
        return pairs;
    }

    private static bool Touches(TextSpan span, TextSpan other) =>
        span.OverlapWith(other) * 2 >= Math.Min(span.Length, other.Length);

    private static double Shared(TextSpan one, TextSpan other)
    {
        var overlap = one.OverlapWith(other);
        return (double)overlap / Math.Max(1, one.Length + other.Length - overlap);
    }
}
