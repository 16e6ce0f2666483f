using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes.Marks;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes;

/// <summary>Finds what stands between quotation marks. Broken marks cost at most the paragraph they stand in.</summary>
/// <remarks>
/// A quotation of several paragraphs opens each of them and is closed only in the last (the convention of the press); it is one
/// stretch. A quotation inside a quotation belongs to the outer one. Each mark is looked at once.
/// </remarks>
public static class QuoteScanner
{
    /// <summary>A quotation that goes on longer than this has lost its end.</summary>
    private const int MostParagraphs = 40;

    public static IReadOnlyList<QuotedStretch> Scan(string text, ArticleOutline outline)
    {
        var stretches = new List<QuotedStretch>();
        var paragraphs = outline.Paragraphs;
        var i = 0;
        while (i < paragraphs.Count)
        {
            var pairing = MarkPairing.Of(MarkReader.Read(text, paragraphs[i]));
            if (
                pairing.LeftOpen is { } open
                && BeginsSpeech(text, open, paragraphs[i])
                && !LostEnd.IsIn(text, new TextSpan(open.Span.End, paragraphs[i].End))
                && FindEnd(text, paragraphs, i) is { } end
            )
            {
                AddAll(stretches, text, pairing.Pairs.TakeWhile(pair => pair.Close.Span.End <= open.Span.Start));
                Add(stretches, text, new MarkPair(open, end.Pairs[0].Close));
                AddAll(stretches, text, end.Pairs.Skip(1));
                i = end.Paragraph + 1;
                continue;
            }
            AddAll(stretches, text, pairing.Pairs);
            i++;
        }
        return stretches;
    }

    // A fragment ("thin and …") that is not closed has lost its mark; whole sentences may go on.
    private static bool BeginsSpeech(string text, Mark open, TextSpan paragraph) =>
        open.Span.Start == paragraph.Start || (open.Span.End < paragraph.End && !char.IsLower(text[open.Span.End]));

    /// <summary>The later paragraph that closes what was left open: it and all between begin with an opening mark.</summary>
    private static (int Paragraph, IReadOnlyList<MarkPair> Pairs)? FindEnd(
        string text,
        IReadOnlyList<TextSpan> paragraphs,
        int first
    )
    {
        var last = Math.Min(paragraphs.Count - 1, first + MostParagraphs);
        for (var i = first + 1; i <= last; i++)
        {
            var marks = MarkReader.Read(text, paragraphs[i]);
            if (marks.Count == 0 || marks[0].Span.Start != paragraphs[i].Start || marks[0].Role is MarkRole.Closes)
            {
                return null;
            }
            var pairing = MarkPairing.Of(marks);
            if (pairing.Pairs.Count > 0 && pairing.Pairs[0].Open.Span == marks[0].Span)
            {
                return (i, pairing.Pairs);
            }
            if (
                pairing.LeftOpen?.Span != marks[0].Span
                || LostEnd.IsIn(text, new TextSpan(marks[0].Span.End, paragraphs[i].End))
            )
            {
                return null;
            }
        }
        return null;
    }

    private static void AddAll(List<QuotedStretch> stretches, string text, IEnumerable<MarkPair> pairs)
    {
        foreach (var pair in pairs)
        {
            Add(stretches, text, pair);
        }
    }

    private static void Add(List<QuotedStretch> stretches, string text, MarkPair pair)
    {
        if (Trimmed(text, pair.Open.Span.End, pair.Close.Span.Start) is { } words)
        {
            stretches.Add(new QuotedStretch(words, new TextSpan(pair.Open.Span.Start, pair.Close.Span.End)));
        }
    }

    private static TextSpan? Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return new TextSpan(start, end);
            }
        }
        return null;
    }
}
