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
    /// <summary>A quotation that goes on for longer than this is cut here.</summary>
    private const int MostParagraphs = 40;

    public static IReadOnlyList<QuotedStretch> Scan(string text, ArticleOutline outline)
    {
        var stretches = new List<QuotedStretch>();
        var paragraphs = outline.Paragraphs;
        if (SingleMarks.AreUsed(text, paragraphs))
        {
            foreach (var paragraph in paragraphs)
            {
                AddAll(stretches, text, MarkPairing.Of(SingleMarks.Read(text, paragraph)).Pairs);
            }
            return stretches;
        }
        var i = 0;
        while (i < paragraphs.Count)
        {
            var marks = MarkReader.Read(text, paragraphs[i]);
            var pairing = MarkPairing.Of(text, paragraphs[i], marks);
            if (LostStart.Of(text, paragraphs[i], marks) is { } headless)
            {
                Add(stretches, text, headless);
            }
            if (
                pairing.LeftOpen is not { } open
                || !BeginsSpeech(text, open, paragraphs[i])
                || LostEnd.IsIn(text, new TextSpan(open.Span.End, paragraphs[i].End))
                || Follow(text, paragraphs, i) is not { Reopened.Count: > 0 } run
            )
            {
                AddAll(stretches, text, pairing.Pairs);
                i++;
                continue;
            }
            AddAll(stretches, text, Before(open, pairing.Pairs));
            if (run.Last.Count > 0)
            {
                Add(stretches, text, new MarkPair(open, run.Last[0].Close));
                AddAll(stretches, text, run.Last.Skip(1));
            }
            else
            {
                AddUnclosed(stretches, text, [open, .. run.Reopened], paragraphs, i);
            }
            i += run.Reopened.Count + 1;
        }
        return stretches;
    }

    // A fragment ("thin and …") that is not closed has lost its mark; whole sentences may go on.
    private static bool BeginsSpeech(string text, Mark open, TextSpan paragraph) =>
        open.Span.Start == paragraph.Start || (open.Span.End < paragraph.End && !char.IsLower(text[open.Span.End]));

    /// <summary>The paragraphs after an open one that begin with an opening mark, up to the one that closes it.</summary>
    /// <returns>Their opening marks, and the pairs of the one that closes; no pairs where nothing ever does.</returns>
    private static (IReadOnlyList<Mark> Reopened, IReadOnlyList<MarkPair> Last) Follow(
        string text,
        IReadOnlyList<TextSpan> paragraphs,
        int first
    )
    {
        var reopened = new List<Mark>();
        for (var i = first + 1; i < paragraphs.Count && reopened.Count < MostParagraphs; i++)
        {
            var marks = MarkReader.Read(text, paragraphs[i]);
            if (marks.Count == 0 || marks[0].Span.Start != paragraphs[i].Start || marks[0].Role is MarkRole.Closes)
            {
                break;
            }
            var pairing = MarkPairing.Of(text, paragraphs[i], marks);
            if (pairing.Pairs.Count > 0 && pairing.Pairs[0].Open.Span == marks[0].Span)
            {
                return ([.. reopened, marks[0]], pairing.Pairs);
            }
            if (
                pairing.LeftOpen?.Span != marks[0].Span
                || LostEnd.IsIn(text, new TextSpan(marks[0].Span.End, paragraphs[i].End))
            )
            {
                break;
            }
            reopened.Add(marks[0]);
        }
        return (reopened, []);
    }

    private static IEnumerable<MarkPair> Before(Mark open, IReadOnlyList<MarkPair> pairs) =>
        pairs.TakeWhile(pair => pair.Close.Span.End <= open.Span.Start);

    /// <summary>Paragraph after paragraph opens and none closes: each is quoted to its end.</summary>
    private static void AddUnclosed(
        List<QuotedStretch> stretches,
        string text,
        IReadOnlyList<Mark> opened,
        IReadOnlyList<TextSpan> paragraphs,
        int first
    )
    {
        for (var i = 0; i < opened.Count; i++)
        {
            var end = paragraphs[first + i].End;
            Add(stretches, text, new MarkPair(opened[i], new Mark(new TextSpan(end, end), MarkRole.Closes)));
        }
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
