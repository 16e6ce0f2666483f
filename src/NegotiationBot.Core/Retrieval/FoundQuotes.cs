using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>What of the quotes that a search found may be shown, and in which order.</summary>
internal static class FoundQuotes
{
    public static List<QuoteHit> Shown(IEnumerable<QuoteHit> hits, RetrievalFilter filter) =>
        [
            .. hits.Select(filter.Veil.Over)
                .Where(hit => IsSomebodysWords(hit.Quote) && MayBeShown(hit.Article, hit.Quote.Whole, filter)),
        ];

    public static IEnumerable<RankedQuote> Rank(List<QuoteHit> hits, Matcher matcher)
    {
        var ranked = BestFirst.Rank([.. hits.SelectMany(hit => Focus.On(hit, matcher))], quote => quote.Match.Score);
        return Carriers.MayFold(hits.Select(hit => hit.Quote)) ? Carriers.Fold([.. ranked]) : ranked;
    }

    /// <param name="article">As the asker may see it.</param>
    public static bool MayBeShown(IndexedArticle article, TextSpan span, RetrievalFilter filter) =>
        !filter.Veil.Covers(article, span) && !filter.Veil.NamesChild(article, span);

    /// <summary>Reported speech without a sure source is the article's prose and no more.</summary>
    private static bool IsSomebodysWords(Quote quote) =>
        quote.Attribution.Status is not AttributionStatus.Withdrawn
        && (quote.Kind is not QuoteKind.Indirect || quote.Attribution.IsNamed);
}
