using System.Collections.Immutable;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Frames;

/// <summary>Cuts an article into frames.</summary>
public sealed class FrameReader
{
    private const int LongestFrame = 300;
    private const int UsualFrame = 32;

    private readonly string _text;
    private readonly IReadOnlyList<QuotedStretch> _quotations;
    private readonly List<Frame> _frames = [];
    private readonly List<Piece> _pieces = new(UsualFrame);
    private readonly List<Token> _tokens = new(UsualFrame);
    private int _next;

    private FrameReader(string text, IReadOnlyList<QuotedStretch> quotations) =>
        (_text, _quotations) = (text, quotations);

    public static ImmutableArray<Frame> Read(
        string text,
        ArticleOutline outline,
        IReadOnlyList<QuotedStretch> quotations
    )
    {
        var reader = new FrameReader(text, quotations);
        for (var p = 0; p < outline.Paragraphs.Count; p++)
        {
            reader.ReadParagraph(outline.Paragraphs[p], p);
        }
        return [.. reader._frames];
    }

    private int EndOfPieces => _pieces.Count > 0 ? _pieces[^1].Span.End : 0;

    private void ReadParagraph(TextSpan paragraph, int index)
    {
        var first = _frames.Count;
        var start = -1;
        foreach (var sentence in SentenceSplitter.Split(_text, LeadingTime.Skip(_text, paragraph)))
        {
            var from = start < 0 ? sentence.Start : Math.Max(sentence.Start, EndOfPieces);
            start = start < 0 ? sentence.Start : start;
            AddPieces(from, sentence.End, paragraph.End);
            var end = Math.Max(sentence.End, EndOfPieces);
            if (end > sentence.End || (_pieces.Count > 0 && GoesOn(end, paragraph)))
            {
                continue;
            }
            Close(index, start, end, first);
            start = -1;
        }
        if (start >= 0 && _pieces.Count > 0)
        {
            Close(index, start, Math.Max(start, EndOfPieces), first);
        }
    }

    private void AddPieces(int from, int to, int limit)
    {
        while (from < to)
        {
            while (_next < _quotations.Count && _quotations[_next].Marked.End <= from)
            {
                _next++;
            }
            var marked =
                _next < _quotations.Count ? _quotations[_next].Marked : new TextSpan(int.MaxValue, int.MaxValue);
            AddWords(new TextSpan(from, Math.Max(from, Math.Min(to, marked.Start))));
            if (marked.Start >= to)
            {
                return;
            }
            var part = new TextSpan(Math.Max(from, marked.Start), Math.Min(limit, marked.End));
            _pieces.Add(new Piece(new Token(part, "", "", TokenKind.Sign), _next));
            from = part.End;
        }
    }

    private void AddWords(TextSpan span)
    {
        _tokens.Clear();
        Tokenizer.Tokenize(_text, span, _tokens);
        foreach (var token in _tokens)
        {
            _pieces.Add(new Piece(token, -1));
        }
    }

    // `“Why?” Ms. Ellery asked.` is one sentence though a stop and a capital stand between.
    private bool GoesOn(int end, TextSpan paragraph)
    {
        if (!_pieces[^1].IsQuotation || end >= paragraph.End)
        {
            return false;
        }
        _tokens.Clear();
        Tokenizer.Tokenize(_text, new TextSpan(end, Math.Min(paragraph.End, end + 80)), _tokens);
        var verb = _tokens.FindIndex(token => SpeechVerbs.Find(token.Folded) is { IsParticiple: false });
        if (verb is < 1 or > 5 || _tokens.Take(verb).Any(token => token.Kind is TokenKind.Sign))
        {
            return false;
        }
        var asks = EndsIn(_pieces[^1].Span, '?') || EndsIn(_pieces[^1].Span, '!');
        // After "Ellery said that it was “a gift.”" the next cue has nothing more to say of these words.
        return asks
            || (
                _pieces.TrueForAll(piece => piece.IsQuotation)
                && verb + 1 < _tokens.Count
                && _tokens[verb + 1].Kind is TokenKind.Sign
                && _tokens[verb + 1].Text is "." or ":"
            );
    }

    private bool EndsIn(TextSpan span, char sign)
    {
        for (var i = span.End - 1; i >= span.Start; i--)
        {
            if (!QuotationMark.IsAny(_text[i]) && !char.IsWhiteSpace(_text[i]))
            {
                return _text[i] == sign;
            }
        }
        return false;
    }

    private void Close(int paragraph, int start, int end, int firstOfParagraph)
    {
        // What has no end for thousands of words is no sentence; cut, it costs linear time.
        for (var from = 0; from == 0 || from < _pieces.Count; from += LongestFrame)
        {
            var part = new Piece[Math.Min(LongestFrame, _pieces.Count - from)];
            _pieces.CopyTo(from, part, 0, part.Length);
            var partStart = from == 0 ? start : part[0].Span.Start;
            var partEnd = from + LongestFrame >= _pieces.Count ? end : part[^1].Span.End;
            _frames.Add(
                new Frame(
                    _frames.Count,
                    paragraph,
                    new TextSpan(partStart, Math.Max(partStart, partEnd)),
                    new Pieces(part)
                )
                {
                    IsFirstOfParagraph = _frames.Count == firstOfParagraph,
                }
            );
        }
        _pieces.Clear();
    }
}
