using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Ingestion;

/// <summary>
/// Cuts an article's body into passages: whole sentences, about 60 to 250 words. A turn of a transcript is kept whole where it
/// fits, else a paragraph; only what is longer than a passage is cut between sentences, and never inside a quotation.
/// </summary>
public static class PassageSplitter
{
    private const int FewestWords = 60;
    private const int MostWords = 250;

    // Where only sentences end, a passage aims at the middle, so that neither it nor what remains is a scrap.
    private const int SentenceTarget = 150;

    // Half a passage that ends with its paragraph reads better than a whole one cut inside the next.
    private const int FewestWordsOfParagraph = 30;

    /// <summary>
    /// The passages in reading order. They lie inside the text, do not overlap, and every word of the outline's paragraphs is
    /// in one of them.
    /// </summary>
    public static IReadOnlyList<Passage> Split(
        string text,
        ArticleOutline outline,
        IReadOnlyList<QuotedStretch> quotations
    )
    {
        var pieces = PassagePieces.Of(text, outline.Paragraphs, quotations);
        var passages = new List<(Passage Passage, int Words)>();
        for (var start = 0; start < pieces.Count; )
        {
            var end = EndOf(pieces, start);
            var words = 0;
            for (var i = start; i < end; i++)
            {
                words += pieces[i].Words;
            }
            var passage = new Passage(pieces[start].Span.Cover(pieces[end - 1].Span));
            if (
                end == pieces.Count
                && words < FewestWords
                && passages is [.., var last]
                && last.Words + words <= MostWords
            )
            {
                passages[^1] = (new Passage(last.Passage.Span.Cover(passage.Span)), last.Words + words);
            }
            else
            {
                passages.Add((passage, words));
            }
            start = end;
        }
        return [.. passages.Select(p => p.Passage)];
    }

    /// <summary>The end (exclusive) of the passage that starts at <paramref name="start"/>.</summary>
    private static int EndOf(List<PassagePiece> pieces, int start)
    {
        int? turn = null,
            paragraph = null,
            shortParagraph = null,
            sentence = null;
        var (words, i, nearest) = (0, start, int.MaxValue);
        for (; i < pieces.Count && words + pieces[i].Words <= MostWords; i++)
        {
            words += pieces[i].Words;
            var border = pieces[i].Border;
            if (words >= FewestWords)
            {
                turn ??= border is PassageBorder.Turn ? i + 1 : null;
                paragraph ??= border is not PassageBorder.Sentence ? i + 1 : null;
            }
            else if (words >= FewestWordsOfParagraph && border is not PassageBorder.Sentence)
            {
                shortParagraph = i + 1;
            }
            if (Math.Abs(words - SentenceTarget) < nearest)
            {
                nearest = Math.Abs(words - SentenceTarget);
                sentence = i + 1;
            }
        }
        // What is left makes one passage, or a single piece is longer than a passage may be.
        var rest = i == pieces.Count ? i : (int?)null;
        return turn ?? paragraph ?? rest ?? shortParagraph ?? sentence ?? start + 1;
    }
}
