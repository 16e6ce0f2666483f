using System.Buffers;

namespace NegotiationBot.Core.Text;

/// <summary>Cuts a paragraph into sentences. Never throws, whatever the text; one pass, each character looked at a bounded number of times.</summary>
public static class SentenceSplitter
{
    private const int LongestWordLookedAt = 12;
    private const int LongestGapLookedAt = 8;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…。");

    /// <summary>The sentences of <paramref name="paragraph"/> in order, without surrounding white space. A sentence keeps its closing marks.</summary>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan paragraph)
    {
        var sentences = new List<TextSpan>();
        var start = paragraph.Start;
        for (var i = NextStop(text, start, paragraph.End); i < paragraph.End; )
        {
            var end = SkipStopsAndClosers(text, i + 1, paragraph.End);
            if (EndsSentence(text, i, end, paragraph))
            {
                Add(sentences, text, start, end);
                start = end;
            }
            i = NextStop(text, end, paragraph.End);
        }
        Add(sentences, text, start, paragraph.End);
        return sentences;
    }

    private static int NextStop(string text, int from, int end) =>
        text.AsSpan(from, end - from).IndexOfAny(Stops) is >= 0 and var at ? from + at : end;

    private static bool IsStop(char c) => Stops.Contains(c);

    private static bool IsCloser(char c) => QuotationMark.IsAny(c) || c is ')' or ']' or '}';

    private static int SkipStopsAndClosers(string text, int from, int end)
    {
        while (from < end && (IsStop(text[from]) || (IsCloser(text[from]) && !OpensNext(text, from, end))))
        {
            from++;
        }
        return from;
    }

    // In `said."It` and `said.“It` the mark belongs to what comes next.
    private static bool OpensNext(string text, int at, int end) =>
        QuotationMark.IsOpening(text[at])
        || text[at] is '‘'
        || (QuotationMark.IsStraight(text[at]) && at + 1 < end && char.IsLetterOrDigit(text[at + 1]));

    private static bool EndsSentence(string text, int stop, int after, TextSpan paragraph)
    {
        if (after >= paragraph.End)
        {
            return false;
        }
        var next = after;
        while (next < paragraph.End && next - after < LongestGapLookedAt && char.IsWhiteSpace(text[next]))
        {
            next++;
        }
        if (next >= paragraph.End)
        {
            return false;
        }
        if (next == after)
        {
            return QuotationMark.IsOpening(text[after]) || GluedCapital(text, stop, after);
        }
        var first = FirstLetterOrDigit(text, next, paragraph.End);
        if (char.IsLower(first))
        {
            return false;
        }
        return text[stop] != '.' || after > stop + 1 || StopEndsSentence(text, stop, first, paragraph);
    }

    private static bool StopEndsSentence(string text, int stop, char next, TextSpan paragraph)
    {
        var word = WordBefore(text, stop, paragraph.Start);
        if (Abbreviations.NeverEndsSentence(word))
        {
            return false;
        }
        // "in the U.S. The deal" ends; "the U.S. Senate" does not. Only a common opening word tells them apart.
        return !Abbreviations.MayEndSentence(word) || StartsLikeSentence(text, stop, paragraph) && char.IsUpper(next);
    }

    private static bool StartsLikeSentence(string text, int stop, TextSpan paragraph)
    {
        var i = stop + 1;
        while (i < paragraph.End && !char.IsLetter(text[i]) && i - stop < LongestGapLookedAt)
        {
            if (QuotationMark.IsDouble(text[i]))
            {
                return true;
            }
            i++;
        }
        var end = i;
        while (end < paragraph.End && end - i < LongestWordLookedAt && char.IsLetter(text[end]))
        {
            end++;
        }
        return SentenceOpeners.Contains(text.AsSpan(i, end - i));
    }

    private static ReadOnlySpan<char> WordBefore(string text, int stop, int from)
    {
        var start = stop;
        while (
            start > from
            && stop - start < LongestWordLookedAt
            && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.')
        )
        {
            start--;
        }
        return text.AsSpan(start, stop - start);
    }

    // A lost space: "on Monday.The envoy". Not "U.S" and not "example.Com".
    private static bool GluedCapital(string text, int stop, int after) =>
        after == stop + 1
        && text[stop] == '.'
        && stop >= 3
        && char.IsLower(text[stop - 1])
        && char.IsLower(text[stop - 2])
        && after + 1 < text.Length
        && char.IsUpper(text[after])
        && (char.IsLower(text[after + 1]) || char.IsWhiteSpace(text[after + 1]));

    private static char FirstLetterOrDigit(string text, int from, int end)
    {
        for (var i = from; i < end && i - from < LongestGapLookedAt; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return text[i];
            }
        }
        return '\0';
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        if (start < end)
        {
            sentences.Add(new TextSpan(start, end));
        }
    }
}
