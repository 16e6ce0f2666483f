using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Ingestion;

/// <summary>Finds the paragraphs of a text: a line each, or several where the text is wrapped at a width.</summary>
internal static class ParagraphFinder
{
    /// <summary>All of them, furniture included, in order and without surrounding white space.</summary>
    public static List<TextSpan> Find(string text)
    {
        var lines = TextLines.Of(text);
        var wrap = HardWrap.Of(text, lines);
        var paragraphs = new List<TextSpan>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && wrap.Continues(lines[i - 1], lines[i]))
            {
                paragraphs[^1] = paragraphs[^1].Cover(lines[i].Span);
            }
            else
            {
                paragraphs.Add(lines[i].Span);
            }
        }
        return paragraphs;
    }
}
