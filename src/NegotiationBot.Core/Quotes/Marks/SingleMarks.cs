using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Marks;

/// <summary>
/// Finds quotations between single marks, for articles that use no other outside them (<c>‘We will wait,’ said Ellery</c>). An apostrophe looks the same, so a mark
/// opens only before a word and closes only behind one.
/// </summary>
public static class SingleMarks
{
    /// <summary>An article with fewer openings than this has apostrophes and scare quotes.</summary>
    private const int FewestOpenings = 2;

    /// <summary>The article has single marks that open, and double ones at most inside them.</summary>
    public static bool AreUsed(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        var openings = 0;
        foreach (var paragraph in paragraphs)
        {
            var inside = -1;
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                var isDoubled = QuotationMark.IsSingle(text[i]) && i + 1 < paragraph.End && text[i + 1] == text[i];
                if (isDoubled || (QuotationMark.IsDouble(text[i]) && i > inside))
                {
                    return false;
                }
                if (i > inside && Opens(text, i, paragraph) && Closing(text, i, paragraph) is > 0 and var closing)
                {
                    openings++;
                    inside = closing;
                }
            }
        }
        return openings >= FewestOpenings;
    }

    public static List<Mark> Read(string text, TextSpan paragraph)
    {
        var marks = new List<Mark>();
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (Opens(text, i, paragraph) && Closing(text, i, paragraph) is > 0 and var closing)
            {
                marks.Add(new Mark(new TextSpan(i, i + 1), MarkRole.Opens));
                marks.Add(new Mark(new TextSpan(closing, closing + 1), MarkRole.Closes));
                i = closing;
            }
        }
        return marks;
    }

    private static bool Opens(string text, int at, TextSpan paragraph) =>
        text[at] is '‘' or '\''
        && (at == paragraph.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–')
        && at + 1 < paragraph.End
        && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] is '[' or '…');

    /// <summary>The first mark that closes and is no possessive (<c>the voters’ choice</c>), else the last of those; -1 where none does.</summary>
    private static int Closing(string text, int open, TextSpan paragraph)
    {
        var possessive = -1;
        for (var i = open + 2; i < paragraph.End; i++)
        {
            var ends =
                text[i] is '’' or '\''
                && !char.IsWhiteSpace(text[i - 1])
                && (i + 1 >= paragraph.End || !char.IsLetterOrDigit(text[i + 1]));
            if (ends && !(text[i - 1] is 's' && i + 1 < paragraph.End && text[i + 1] is ' '))
            {
                return i;
            }
            possessive = ends ? i : possessive;
        }
        return possessive;
    }
}
