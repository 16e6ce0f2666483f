using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Marks;

/// <summary>Finds the double quotation marks of a paragraph. Apostrophes and single marks inside quotations are none.</summary>
public static class MarkReader
{
    public static List<Mark> Read(string text, TextSpan paragraph)
    {
        var marks = new List<Mark>();
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            var length = LengthAt(text, i, paragraph);
            if (length > 0)
            {
                var span = new TextSpan(i, i + length);
                marks.Add(new Mark(span, RoleOf(text, span, paragraph)));
                i += length - 1;
            }
        }
        return marks;
    }

    private static int LengthAt(string text, int at, TextSpan paragraph)
    {
        var c = text[at];
        if (QuotationMark.IsDouble(c))
        {
            return 1;
        }
        var doubled =
            at + 1 < paragraph.End && c is '\'' or '’' or '‘' or '`' && at + 1 < paragraph.End && text[at + 1] == c;
        return doubled ? 2 : 0;
    }

    private static MarkRole RoleOf(string text, TextSpan mark, TextSpan paragraph)
    {
        var c = text[mark.Start];
        if (QuotationMark.IsOpening(c) || (mark.Length == 2 && c is '‘' or '`'))
        {
            return MarkRole.Opens;
        }
        if (QuotationMark.IsClosing(c) || (mark.Length == 2 && c is '’'))
        {
            return MarkRole.Closes;
        }
        var before = mark.Start > paragraph.Start ? text[mark.Start - 1] : ' ';
        var after = mark.End < paragraph.End ? text[mark.End] : ' ';
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
}
