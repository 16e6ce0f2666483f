using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Narrows a long turn or statement to the sentences that match; other quotes stay whole.</summary>
internal static class Focus
{
    /// <summary>Of a longer paragraph, in characters, only so much is shown.</summary>
    private const int LongestWhole = 240;

    /// <summary>A match shorter than this takes the next sentence with it: "No." alone says little.</summary>
    private const int ShortestAlone = 40;

    public static RankedQuote On(QuoteHit hit, Matcher matcher)
    {
        var (article, quote, _) = hit;
        var isOwnParagraph = quote.Kind is QuoteKind.Turn or QuoteKind.Statement;
        var nearShare = quote.Kind is QuoteKind.Turn ? AskedTopic.ReplyShare : AskedTopic.NearShare;
        if (!isOwnParagraph)
        {
            return On(quote.Sentence.Cover(quote.Span), quote.IsVerbatim ? quote.Span : null);
        }
        var sentences = article.Content.Around(quote.Span).SentencesIn(quote.Span);
        if (quote.Span.Length <= LongestWhole || sentences.Count == 0)
        {
            return On(quote.Span, quote.Span);
        }
        var (best, match) = Worth(article, sentences, matcher)
            .Select(i =>
                (
                    Index: i,
                    Match: matcher.Match(article, sentences[i], quote.Attribution.Speaker, sentences[i], nearShare)
                )
            )
            .MaxBy(candidate => candidate.Match.Score);
        var focus = sentences[best];
        var next = best + 1;
        for (; next < sentences.Count && focus.Length < ShortestAlone; next++)
        {
            focus = focus.Cover(sentences[next]);
        }
        var shown = focus;
        for (; next < sentences.Count && shown.Cover(sentences[next]).Length <= LongestWhole; next++)
        {
            shown = shown.Cover(sentences[next]);
        }
        return new RankedQuote(article, quote, focus, match) { Shown = shown };

        RankedQuote On(TextSpan whole, TextSpan? words) =>
            new(article, quote, whole, matcher.Match(article, whole, quote.Attribution.Speaker, words, nearShare));
    }

    /// <summary>The sentences with a word of the question, the first where none has one: a transcript may have hundreds that need no closer look.</summary>
    private static IEnumerable<int> Worth(IndexedArticle article, IReadOnlyList<TextSpan> sentences, Matcher matcher) =>
        Enumerable.Range(0, sentences.Count).Where(i => matcher.HoldsAny(article, sentences[i])).DefaultIfEmpty(0);
}
