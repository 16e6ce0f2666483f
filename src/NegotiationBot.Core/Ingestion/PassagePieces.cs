using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Ingestion;

/// <summary>Cuts the body of an article where a passage may end.</summary>
internal static class PassagePieces
{
    public static List<PassagePiece> Of(
        string text,
        IReadOnlyList<TextSpan> paragraphs,
        IReadOnlyList<QuotedStretch> quotations
    )
    {
        var opensTurn = TurnLabels.Find(text, paragraphs);
        var isTranscript = opensTurn.Contains(true);
        var pieces = new List<PassagePiece>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var endsTurn = i + 1 == paragraphs.Count ? isTranscript : opensTurn[i + 1];
            var border = endsTurn ? PassageBorder.Turn : PassageBorder.Paragraph;
            var sentences = SentenceSplitter.Split(text, paragraphs[i]);
            for (var s = 0; s < sentences.Count; s++)
            {
                var isLast = s + 1 == sentences.Count;
                var words = CountWords(sentences[s].In(text));
                pieces.Add(new PassagePiece(sentences[s], words, isLast ? border : PassageBorder.Sentence));
            }
        }
        return WithoutCutQuotations(pieces, quotations);
    }

    private static List<PassagePiece> WithoutCutQuotations(
        List<PassagePiece> pieces,
        IReadOnlyList<QuotedStretch> quotations
    )
    {
        var marked = quotations.Select(quotation => quotation.Marked).OrderBy(span => span.Start).ToList();
        var joined = new List<PassagePiece>(pieces.Count);
        var (next, reach) = (0, 0);
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && reach > joined[^1].Span.End)
            {
                var last = joined[^1];
                joined[^1] = new(last.Span.Cover(piece.Span), last.Words + piece.Words, piece.Border);
            }
            else
            {
                joined.Add(piece);
            }
            for (; next < marked.Count && marked[next].Start < piece.Span.End; next++)
            {
                reach = Math.Max(reach, marked[next].End);
            }
        }
        return joined;
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            words += !isSpace && !inWord ? 1 : 0;
            inWord = !isSpace;
        }
        return words;
    }
}
