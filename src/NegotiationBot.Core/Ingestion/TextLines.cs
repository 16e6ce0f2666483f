using System.Buffers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Ingestion;

/// <summary>Cuts a text into the lines that hold something.</summary>
internal static class TextLines
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\r\n\f\u0085\u2028\u2029");

    public static IReadOnlyList<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        var followsBlank = true;
        for (var start = 0; start < text.Length; )
        {
            var length = text.AsSpan(start).IndexOfAny(Ends);
            var end = length < 0 ? text.Length : start + length;
            var span = Trim(text, start, end);
            if (span.IsEmpty)
            {
                followsBlank = true;
            }
            else
            {
                var mark = ListMarkLength(span.In(text));
                lines.Add(new TextLine(Trim(text, span.Start + mark, span.End), mark > 0, followsBlank));
                followsBlank = false;
            }
            start = end + (IsCarriageReturnLineFeed(text, end) ? 2 : 1);
        }
        return lines;
    }

    private static bool IsCarriageReturnLineFeed(string text, int at) =>
        at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n';

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsSpace(text[start]))
        {
            start++;
        }
        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }
        return new TextSpan(start, end);
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';

    /// <summary>How many characters of a line are its list mark: <c>- </c>, <c>• </c>, <c>3. </c>; 0 where it is no list item.</summary>
    private static int ListMarkLength(ReadOnlySpan<char> line)
    {
        var mark = line[0] switch
        {
            '-' or '*' or '•' or '·' or '–' or '—' or '▪' or '■' => 1,
            >= '0' and <= '9' => NumberMarkLength(line),
            _ => 0,
        };
        return mark > 0 && mark + 1 < line.Length && line[mark] is ' ' or '\t' or '\u00A0' ? mark : 0;
    }

    private static int NumberMarkLength(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && line[digits] is '.' or ')' ? digits + 1 : 0;
    }
}
