using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Narrows a long turn or statement to the sentences that match, each by itself; other quotes stay whole.</summary>
internal static class Focus
{
    /// <summary>Of a longer paragraph, in characters, only so much is shown.</summary>
    private const int LongestWhole = 240;

    /// <summary>A match shorter than this takes the next sentence with it: "No." alone says little.</summary>
    private const int ShortestAlone = 40;

    /// <summary>
    /// So many sentences of one turn are looked at, those that can match best: a speech answers where it answers, seldom in the sentence with the most of
    /// the question's words.
    /// </summary>
    private const int MostOfOne = 6;

    public static IEnumerable<Prospect<RankedQuote>> On(QuoteHit hit, Matcher matcher)
    {
        var (article, quote, _) = hit;
        var isOwnParagraph = quote.Kind is QuoteKind.Turn or QuoteKind.Statement;
        if (!isOwnParagraph)
        {
            return [On(quote.Sentence.Cover(quote.Span), quote.IsVerbatim ? quote.Span : null)];
        }
        var sentences = article.Content.Around(quote.Span).SentencesIn(quote.Span);
        if (quote.Span.Length <= LongestWhole || sentences.Count == 0)
        {
            return [On(quote.Span, quote.Span)];
        }
        return Worth(hit, sentences, matcher)
            .Select(i => (At: i, Outline: Outline(sentences[i], sentences[i])))
            .OrderByDescending(sentence => sentence.Outline.Most)
            .Take(MostOfOne)
            .Select(sentence => new Prospect<RankedQuote>(
                sentence.Outline.Most,
                () => Around(sentence.At, sentence.Outline)
            ));

        MatchOutline Outline(TextSpan span, TextSpan? words) => matcher.Outline(article, quote, span, words);

        Prospect<RankedQuote> On(TextSpan whole, TextSpan? words)
        {
            var outline = Outline(whole, words);
            return new(outline.Most, () => Ranked(whole, whole, outline));
        }

        RankedQuote Around(int at, MatchOutline outline)
        {
            var focus = sentences[at];
            var next = at + 1;
            for (; next < sentences.Count && focus.Length < ShortestAlone; next++)
            {
                focus = focus.Cover(sentences[next]);
            }
            var shown = focus;
            for (; next < sentences.Count && shown.Cover(sentences[next]).Length <= LongestWhole; next++)
            {
                shown = shown.Cover(sentences[next]);
            }
            return Ranked(focus, shown, outline);
        }

        RankedQuote Ranked(TextSpan focus, TextSpan shown, MatchOutline outline)
        {
            var leansOn = matcher.Leaning.ShownBefore(outline);
            return new RankedQuote(article, quote, focus, matcher.Match(outline))
            {
                LeansOn = leansOn,
                Shown = leansOn is { } before && isOwnParagraph ? before.Cover(shown) : shown,
            };
        }
    }

    /// <summary>
    /// The sentences with a word of the question, the first where none has one or where it replies to them: a transcript may have hundreds that need no closer look.
    /// </summary>
    private static IEnumerable<int> Worth(QuoteHit hit, IReadOnlyList<TextSpan> sentences, Matcher matcher) =>
        Enumerable
            .Range(0, sentences.Count)
            .Where(i =>
                matcher.HoldsAny(hit.Article, sentences[i])
                || (i == 0 && matcher.Leaning.Of(hit.Article, hit.Quote, sentences[i]) is not null)
            )
            .DefaultIfEmpty(0);
}
