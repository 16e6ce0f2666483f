using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Marks;

/// <summary>
/// Finds the opening marks with which a quotation of several paragraphs goes on where the breaks between them were lost:
/// <c>Ellery said: "We have time. "We have ice, too."</c>
/// </summary>
/// <remarks>A lost closing mark looks alike; where a speaker is told behind the last, or the words turn into a report, it is one.</remarks>
public static class Reopening
{
    private const int LongestSubject = 6;

    /// <summary>The marks of a paragraph without those that open again.</summary>
    public static List<Mark> Without(string text, TextSpan paragraph, List<Mark> marks)
    {
        var kept = new List<Mark>(marks.Count);
        var i = 0;
        while (i < marks.Count)
        {
            var last = LastOfRun(text, paragraph, marks, i);
            var isOne = IsOneSpeakers(text, paragraph, marks, last);
            kept.AddRange(marks.GetRange(i, isOne ? 1 : last - i + 1));
            i = last + 1;
        }
        return kept;
    }

    /// <summary>The last of the opening marks that stand one after another, with whole sentences between them.</summary>
    private static int LastOfRun(string text, TextSpan paragraph, List<Mark> marks, int first)
    {
        var last = first;
        if (marks[first].Role is MarkRole.Opens && OpensSentence(text, paragraph, marks[first]))
        {
            while (
                last + 1 < marks.Count
                && marks[last + 1].Role is MarkRole.Opens
                && GoesOn(text, paragraph, marks[last], marks[last + 1])
            )
            {
                last++;
            }
        }
        return last;
    }

    private static bool OpensSentence(string text, TextSpan paragraph, Mark mark) =>
        BeginsWithCapital(text, paragraph, mark)
        && (Before(text, paragraph, mark) is { } c ? c is ':' or ',' || EndsSentence(c) : true);

    private static bool GoesOn(string text, TextSpan paragraph, Mark open, Mark again) =>
        BeginsWithCapital(text, paragraph, again)
        && Before(text, paragraph, again) is { } c
        && c is '.' or '!' or '?' or '…'
        && !IsReported(text, new TextSpan(open.Span.End, again.Span.Start));

    // "We have time. The ferry left. "They are late," said Arvik.": who speaks behind the last is told of the last alone.
    private static bool IsOneSpeakers(string text, TextSpan paragraph, List<Mark> marks, int last) =>
        last + 1 >= marks.Count
        || marks[last + 1].Role is MarkRole.Opens
        || !(
            Before(text, paragraph, marks[last + 1]) is ','
            || (
                Before(text, paragraph, marks[last + 1]) is '?' or '!'
                && !EndsSentence(text, paragraph, marks[last + 1])
            )
        );

    // "Why?" asked Arvik.
    private static bool EndsSentence(string text, TextSpan paragraph, Mark closing)
    {
        var after = closing.Span.End;
        while (after < paragraph.End && char.IsWhiteSpace(text[after]))
        {
            after++;
        }
        return after >= paragraph.End || !char.IsLower(text[after]);
    }

    // "We have time, said Mara Ellery.", "We have time. Ellery said so on Friday."
    private static bool IsReported(string text, TextSpan words)
    {
        var tokens = LostEnd.TokensOf(text, words);
        if (LostEnd.IsIn(tokens))
        {
            return true;
        }
        for (var i = 2; i < tokens.Count; i++)
        {
            if (
                SpeechVerbs.Find(tokens[i].Folded) is { IsStrong: true, IsParticiple: false, IsBare: false }
                && IsSubjectOfSentence(tokens, i)
            )
            {
                return true;
            }
        }
        return false;
    }

    // ". Ellery said", ". Mr Ellery said", ". He said"
    private static bool IsSubjectOfSentence(List<Token> tokens, int verb)
    {
        var first = verb - 1;
        while (
            first > 0 && verb - first < LongestSubject && tokens[first - 1].IsCapitalised && tokens[first].IsCapitalised
        )
        {
            first--;
        }
        return first > 0
            && tokens[first - 1].Text is "." or "!" or "?"
            && (tokens[first].Folded is "he" or "she" or "they" || tokens[first].IsCapitalised)
            && tokens[first].Folded is not ("i" or "we" or "you");
    }

    private static bool BeginsWithCapital(string text, TextSpan paragraph, Mark mark) =>
        mark.Span.End < paragraph.End
        && (char.IsUpper(text[mark.Span.End]) || char.IsDigit(text[mark.Span.End]) || text[mark.Span.End] is '[');

    private static bool EndsSentence(char c) => c is '.' or '!' or '?' or '…' || QuotationMark.IsClosing(c) || c is '"';

    /// <summary>The last character before a mark that is no space; null at the paragraph's start.</summary>
    private static char? Before(string text, TextSpan paragraph, Mark mark)
    {
        for (var i = mark.Span.Start - 1; i >= paragraph.Start; i--)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return text[i];
            }
        }
        return null;
    }
}
