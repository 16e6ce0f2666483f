using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Marks;

/// <summary>Finds the double quotation marks of a paragraph. Apostrophes and single marks inside quotations are none.</summary>
public static class MarkReader
{
    public static List<Mark> Read(string text, TextSpan paragraph)
    {
        var marks = new List<Mark>();
        for (var i = Next(text, paragraph.Start, paragraph); i < paragraph.End; i = Next(text, i + 1, paragraph))
        {
            var length = LengthAt(text, i, paragraph);
            if (length > 0)
            {
                var span = new TextSpan(i, i + length);
                if (!Measure.Is(text, span, paragraph))
                {
                    marks.Add(new Mark(span, RoleOf(text, span, paragraph)));
                }
                i += length - 1;
            }
        }
        return WithoutMeasures(text, marks, paragraph);
    }

    private static int Next(string text, int from, TextSpan paragraph) =>
        text.AsSpan(from, paragraph.End - from).IndexOfAny(QuotationMark.All) is >= 0 and var at
            ? from + at
            : paragraph.End;

    private static List<Mark> WithoutMeasures(string text, List<Mark> marks, TextSpan paragraph)
    {
        // Hardly any paragraph has a mark behind a number.
        if (!HasMeasure(text, marks, paragraph))
        {
            return marks;
        }
        var isUneven = IsUneven(text, marks);
        var kept = new List<Mark>(marks.Count);
        foreach (var mark in marks)
        {
            var isMeasure =
                mark.Role is not MarkRole.Opens
                && Measure.MayBe(text, mark.Span, paragraph)
                && (isUneven || (kept is [.., var last] && OpensSentence(text, last, mark)));
            if (!isMeasure)
            {
                kept.Add(mark);
            }
        }
        return kept;
    }

    private static bool HasMeasure(string text, List<Mark> marks, TextSpan paragraph)
    {
        foreach (var mark in marks)
        {
            if (Measure.MayBe(text, mark.Span, paragraph))
            {
                return true;
            }
        }
        return false;
    }

    // A whole sentence does not end in a bare number: "We saw the 12" pipe".
    private static bool OpensSentence(string text, Mark open, Mark close) =>
        open.Role is MarkRole.Opens && open.Span.End < close.Span.Start && char.IsUpper(text[open.Span.End]);

    // Where the marks come out even, the one behind a number closes: "the class of 12" left.
    private static bool IsUneven(string text, List<Mark> marks)
    {
        var (straight, opening, closing) = (0, 0, 0);
        foreach (var mark in marks)
        {
            var c = text[mark.Span.Start];
            straight += QuotationMark.IsStraight(c) || c is '\'' ? 1 : 0;
            opening += QuotationMark.IsOpening(c) ? 1 : 0;
            closing += QuotationMark.IsClosing(c) ? 1 : 0;
        }
        return (straight + opening + closing) % 2 == 1 || closing > opening + straight;
    }

    private static int LengthAt(string text, int at, TextSpan paragraph)
    {
        var c = text[at];
        if (QuotationMark.IsDouble(c))
        {
            // An opening mark typed twice opens once.
            return QuotationMark.IsOpening(c) && at + 1 < paragraph.End && text[at + 1] == c ? 2 : 1;
        }
        var doubled =
            at + 1 < paragraph.End && c is '\'' or '’' or '‘' or '`' && at + 1 < paragraph.End && text[at + 1] == c;
        return doubled ? 2 : 0;
    }

    private static MarkRole RoleOf(string text, TextSpan mark, TextSpan paragraph)
    {
        var c = text[mark.Start];
        var before = mark.Start > paragraph.Start ? text[mark.Start - 1] : ' ';
        var after = mark.End < paragraph.End ? text[mark.End] : ' ';
        // Typed the wrong way round: `“Why?“ he asked`, `He said: ”We wait.”`
        var endsWords = EndsWords(before) && !char.IsLetterOrDigit(after);
        var beginsWords = !EndsWords(before) && !char.IsWhiteSpace(after) && mark.End < paragraph.End;
        if (QuotationMark.IsOpening(c) || (mark.Length == 2 && c is '‘' or '`'))
        {
            return endsWords ? MarkRole.Either : MarkRole.Opens;
        }
        if (QuotationMark.IsClosing(c) || (mark.Length == 2 && c is '’'))
        {
            return beginsWords ? MarkRole.Either : MarkRole.Closes;
        }
        var opensHere =
            char.IsWhiteSpace(before)
            || before is '(' or '[' or '{' or '—' or '–' or '/'
            || QuotationMark.IsOpening(before);
        var closesHere =
            char.IsWhiteSpace(after)
            || after is ')' or ']' or '}' or ',' or '.' or ';' or ':' or '?' or '!' or '—' or '–';
        return (opensHere, closesHere) switch
        {
            (true, false) => MarkRole.Opens,
            (false, true) => MarkRole.Closes,
            _ => MarkRole.Either,
        };
    }

    private static bool EndsWords(char before) =>
        char.IsLetterOrDigit(before) || before is '.' or ',' or '!' or '?' or '…' or ';' or ')' or ']' or '’' or '\'';
}
