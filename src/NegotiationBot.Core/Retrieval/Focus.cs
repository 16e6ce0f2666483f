using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Narrows a long turn or statement to the sentences that match; other quotes stay whole.</summary>
internal static class Focus
{
    /// <summary>Longer than this, in characters, a paragraph is not shown whole.</summary>
    private const int LongestWhole = 240;

    /// <summary>A match shorter than this takes the next sentence with it: "No." alone says little.</summary>
    private const int ShortestAlone = 40;

    public static RankedQuote On(QuoteHit hit, Matcher matcher)
    {
        var (article, quote, _) = hit;
        if (quote.Kind is not (QuoteKind.Turn or QuoteKind.Statement) || quote.Span.Length <= LongestWhole)
        {
            var whole = quote.Kind is QuoteKind.Turn or QuoteKind.Statement
                ? quote.Span
                : quote.Sentence.Cover(quote.Span);
            return new RankedQuote(
                article,
                quote,
                whole,
                matcher.Match(article, whole, quote.Attribution.Speaker, quote.IsVerbatim ? quote.Span : null)
            );
        }
        var sentences = Sentences.Of(article.Text, quote.Span).ToList();
        if (sentences.Count == 0)
        {
            return new RankedQuote(
                article,
                quote,
                quote.Span,
                matcher.Match(article, quote.Span, quote.Attribution.Speaker, quote.Span)
            );
        }
        var (best, match) = sentences
            .Select((span, i) => (Index: i, Match: matcher.Match(article, span, quote.Attribution.Speaker, span)))
            .MaxBy(candidate => candidate.Match.Score);
        var focus = sentences[best];
        for (var next = best + 1; next < sentences.Count && focus.Length < ShortestAlone; next++)
        {
            focus = focus.Cover(sentences[next]);
        }
        return new RankedQuote(article, quote, focus, match);
    }
}
