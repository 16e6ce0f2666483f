using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Ingestion;

/// <summary>
/// Tells whether a line break ends a paragraph or only a line. Most texts have a paragraph on a line; some are wrapped at a
/// width, which shows in that lines end where the next word would not have fitted.
/// </summary>
internal sealed class HardWrap
{
    private const int NarrowestWidth = 40;
    private const int WidestWidth = 110;
    private const int FewestBreaks = 3;

    private readonly string _text;
    private readonly int? _width;

    private HardWrap(string text, int? width)
    {
        _text = text;
        _width = width;
    }

    /// <summary>
    /// A text counts as wrapped when of its breaks inside blocks (at least three) seven tenths stand where the next word
    /// would not have fitted, and half of those do not end a sentence.
    /// </summary>
    public static HardWrap Of(string text, IReadOnlyList<TextLine> lines)
    {
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.Span.Length);
        if (width is < NarrowestWidth or > WidestWidth)
        {
            return new HardWrap(text, null);
        }
        var (breaks, full, open) = (0, 0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i] is { FollowsBlank: false, IsItem: false } line)
            {
                breaks++;
                if (IsFull(text, lines[i - 1].Span, line.Span, width))
                {
                    full++;
                    open += EndsSentence(text, lines[i - 1].Span) ? 0 : 1;
                }
            }
        }
        var isWrapped = breaks >= FewestBreaks && full * 10 >= breaks * 7 && open * 2 >= full;
        return new HardWrap(text, isWrapped ? width : null);
    }

    /// <summary>The line goes on with the sentence of the line before it.</summary>
    public bool Continues(TextLine before, TextLine line)
    {
        if (line.FollowsBlank || line.IsItem)
        {
            return false;
        }
        return (char.IsLower(_text[line.Span.Start]) && !EndsSentence(_text, before.Span))
            || (_width is { } width && IsFull(_text, before.Span, line.Span, width));
    }

    private static bool IsFull(string text, TextSpan line, TextSpan next, int width)
    {
        var words = next.In(text);
        var space = words.IndexOf(' ');
        return line.Length + 1 + (space < 0 ? words.Length : space) > width;
    }

    private static bool EndsSentence(string text, TextSpan line) =>
        line.In(text).TrimEnd("\"'”’»)]") is [.., '.' or '!' or '?' or ':' or '…'];
}
