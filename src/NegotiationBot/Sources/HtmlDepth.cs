using System.Collections.Frozen;
using AngleSharp.Dom;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Sources;

/// <summary>Refuses a page whose elements stand too deep in each other: walking it would take all of the stack.</summary>
internal static class HtmlDepth
{
    /// <summary>The depth at which browsers stop nesting.</summary>
    public const int Deepest = 512;

    // Elements that have no end, or whose end is implied by what follows: they do not nest.
    private static readonly FrozenSet<string> Flat = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            .. (
                "area base br col colgroup dd dt embed hr img input li link meta option p param source tbody td tfoot th thead "
                + "tr track wbr"
            ).Split(' '),
        ]
    );

    // What stands inside these is no mark-up.
    private static readonly FrozenSet<string> Opaque = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "script",
        "style",
        "textarea",
        "title"
    );

    /// <summary>A first look at the tags alone, because parsing takes time with the square of the depth.</summary>
    /// <exception cref="UnreadableArticleException">The page is nested too deep.</exception>
    public static void Check(string html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<', at))
        {
            if (string.CompareOrdinal(html, at, "<!--", 0, 4) == 0)
            {
                at = After(html, "-->", at);
                continue;
            }
            var closes = at + 1 < html.Length && html[at + 1] == '/';
            var name = NameAt(html, closes ? at + 2 : at + 1);
            at = After(html, name.Length == 0 ? "<" : ">", at);
            if (Opaque.Contains(name) && !closes)
            {
                at = After(html, $"</{name}", at);
            }
            else if (name.Length > 0 && !Flat.Contains(name) && html[at - 2] != '/')
            {
                depth = closes ? Math.Max(0, depth - 1) : depth + 1;
                Check(depth);
            }
        }
    }

    /// <exception cref="UnreadableArticleException">The page is nested too deep.</exception>
    public static void Check(IDocument page)
    {
        var depth = 0;
        for (INode? node = page; node is not null; )
        {
            if (node.FirstChild is { } child)
            {
                node = child;
                Check(++depth);
                continue;
            }
            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }
            node = node?.NextSibling;
        }
    }

    private static void Check(int depth)
    {
        if (depth > Deepest)
        {
            throw new UnreadableArticleException(
                $"Its mark-up is nested more than {Deepest} elements deep: save its text as a .txt file."
            );
        }
    }

    private static string NameAt(string html, int at)
    {
        var end = at;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }
        return html[at..end];
    }

    private static int After(string html, string mark, int at)
    {
        var found = html.IndexOf(mark, at, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : found + mark.Length;
    }
}
