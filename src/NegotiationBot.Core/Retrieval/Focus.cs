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

    public static Prospect<RankedQuote> On(QuoteHit hit, Matcher matcher)
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
        var worth = Worth(article, sentences, matcher)
            .Select(i =>
            {
                var outline = Outline(sentences[i], sentences[i]);
                return new Prospect<Sentence>(outline.Most, () => new Sentence(i, matcher.Match(outline)));
            })
            .ToList();
        return new Prospect<RankedQuote>(
            worth.Max(sentence => sentence.Most),
            () => Around(BestFirst.Rank(worth, sentence => sentence.Match.Score).First())
        );

        MatchOutline Outline(TextSpan span, TextSpan? words) =>
            matcher.Outline(article, span, quote.Attribution.Speaker, words, nearShare);

        Prospect<RankedQuote> On(TextSpan whole, TextSpan? words)
        {
            var outline = Outline(whole, words);
            return new(outline.Most, () => new RankedQuote(article, quote, whole, matcher.Match(outline)));
        }

        RankedQuote Around(Sentence best)
        {
            var focus = sentences[best.Index];
            var next = best.Index + 1;
            for (; next < sentences.Count && focus.Length < ShortestAlone; next++)
            {
                focus = focus.Cover(sentences[next]);
            }
            var shown = focus;
            for (; next < sentences.Count && shown.Cover(sentences[next]).Length <= LongestWhole; next++)
            {
                shown = shown.Cover(sentences[next]);
            }
            return new RankedQuote(article, quote, focus, best.Match) { Shown = shown };
        }
    }

    /// <summary>The sentences with a word of the question, the first where none has one: a transcript may have hundreds that need no closer look.</summary>
    private static IEnumerable<int> Worth(IndexedArticle article, IReadOnlyList<TextSpan> sentences, Matcher matcher) =>
        Enumerable.Range(0, sentences.Count).Where(i => matcher.HoldsAny(article, sentences[i])).DefaultIfEmpty(0);

    private sealed record Sentence(int Index, TopicMatch Match);
}
