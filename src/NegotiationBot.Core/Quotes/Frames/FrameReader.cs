using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Frames;

/// <summary>Cuts an article into frames.</summary>
public static class FrameReader
{
    private const int LongestFrame = 300;

    public static IReadOnlyList<Frame> Read(
        string text,
        ArticleOutline outline,
        IReadOnlyList<QuotedStretch> quotations
    )
    {
        var frames = new List<Frame>();
        var next = 0;
        for (var p = 0; p < outline.Paragraphs.Count; p++)
        {
            ReadParagraph(frames, text, outline.Paragraphs[p], p, quotations, ref next);
        }
        return frames;
    }

    private static void ReadParagraph(
        List<Frame> frames,
        string text,
        TextSpan paragraph,
        int index,
        IReadOnlyList<QuotedStretch> quotations,
        ref int next
    )
    {
        var first = frames.Count;
        var start = -1;
        var pieces = new List<Piece>();
        foreach (var sentence in SentenceSplitter.Split(text, paragraph))
        {
            var from =
                start < 0 ? sentence.Start : Math.Max(sentence.Start, pieces.Count > 0 ? pieces[^1].Span.End : 0);
            start = start < 0 ? sentence.Start : start;
            AddPieces(pieces, text, from, sentence.End, paragraph.End, quotations, ref next);
            var end = Math.Max(sentence.End, pieces.Count > 0 ? pieces[^1].Span.End : 0);
            if (end > sentence.End || (pieces.Count > 0 && GoesOn(text, pieces, end, paragraph)))
            {
                continue;
            }
            Close(frames, index, start, end, ref pieces, first);
            start = -1;
        }
        if (start >= 0 && pieces.Count > 0)
        {
            Close(frames, index, start, Math.Max(start, pieces[^1].Span.End), ref pieces, first);
        }
    }

    private static void AddPieces(
        List<Piece> pieces,
        string text,
        int from,
        int to,
        int limit,
        IReadOnlyList<QuotedStretch> quotations,
        ref int next
    )
    {
        var tokens = new List<Token>();
        while (from < to)
        {
            while (next < quotations.Count && quotations[next].Marked.End <= from)
            {
                next++;
            }
            var marked = next < quotations.Count ? quotations[next].Marked : new TextSpan(int.MaxValue, int.MaxValue);
            var ownEnd = Math.Max(from, Math.Min(to, marked.Start));
            tokens.Clear();
            Tokenizer.Tokenize(text, new TextSpan(from, ownEnd), tokens);
            pieces.AddRange(tokens.Select(token => new Piece(token, -1)));
            if (marked.Start >= to)
            {
                return;
            }
            var part = new TextSpan(Math.Max(from, marked.Start), Math.Min(limit, marked.End));
            pieces.Add(new Piece(new Token(part, "", "", TokenKind.Sign), next));
            from = part.End;
        }
    }

    // `“Why?” Ms. Ellery asked.` is one sentence though a stop and a capital stand between.
    private static bool GoesOn(string text, List<Piece> pieces, int end, TextSpan paragraph)
    {
        if (!pieces[^1].IsQuotation || end >= paragraph.End)
        {
            return false;
        }
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, new TextSpan(end, Math.Min(paragraph.End, end + 80)), tokens);
        var verb = tokens.FindIndex(token => SpeechVerbs.Find(token.Folded) is { IsParticiple: false });
        if (verb is < 1 or > 5 || tokens.Take(verb).Any(token => token.Kind is TokenKind.Sign))
        {
            return false;
        }
        var asks = EndsIn(text, pieces[^1].Span, '?') || EndsIn(text, pieces[^1].Span, '!');
        return asks
            || (
                verb + 1 < tokens.Count
                && tokens[verb + 1].Kind is TokenKind.Sign
                && tokens[verb + 1].Text is "." or ":"
            );
    }

    private static bool EndsIn(string text, TextSpan span, char sign)
    {
        for (var i = span.End - 1; i >= span.Start; i--)
        {
            if (!QuotationMark.IsAny(text[i]) && !char.IsWhiteSpace(text[i]))
            {
                return text[i] == sign;
            }
        }
        return false;
    }

    private static void Close(
        List<Frame> frames,
        int paragraph,
        int start,
        int end,
        ref List<Piece> pieces,
        int firstOfParagraph
    )
    {
        // What has no end for thousands of words is no sentence; cut, it costs linear time.
        for (var from = 0; from == 0 || from < pieces.Count; from += LongestFrame)
        {
            var part =
                pieces.Count <= LongestFrame
                    ? pieces
                    : pieces.GetRange(from, Math.Min(LongestFrame, pieces.Count - from));
            var partStart = from == 0 || part.Count == 0 ? start : part[0].Span.Start;
            var partEnd = from + LongestFrame >= pieces.Count || part.Count == 0 ? end : part[^1].Span.End;
            frames.Add(
                new Frame(frames.Count, paragraph, new TextSpan(partStart, Math.Max(partStart, partEnd)), part)
                {
                    IsFirstOfParagraph = frames.Count == firstOfParagraph,
                }
            );
        }
        pieces = [];
    }
}
