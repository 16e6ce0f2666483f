using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Marks;

/// <summary>Finds the quotation whose opening mark was lost at the head of a paragraph: <c>We have time,” said Mara Ellery.</c></summary>
public static class LostStart
{
    private const int LongestTag = 80;
    private const int LongestSubject = 6;

    /// <summary>The pair of the first closing mark, opened by nothing at the paragraph's start; null where that is not what the paragraph says.</summary>
    public static MarkPair? Of(string text, TextSpan paragraph, IReadOnlyList<Mark> marks)
    {
        if (marks is not [{ Role: MarkRole.Closes } close, ..] || close.Span.Start <= paragraph.Start)
        {
            return null;
        }
        var words = new TextSpan(paragraph.Start, close.Span.Start);
        return
            char.IsUpper(text[words.Start])
            && text[words.End - 1] is ',' or '?' or '!'
            && !HasReport(text, words)
            && IsTag(text, new TextSpan(close.Span.End, Math.Min(paragraph.End, close.Span.End + LongestTag)))
            ? new MarkPair(new Mark(new TextSpan(paragraph.Start, paragraph.Start), MarkRole.Opens), close)
            : null;
    }

    // "Mara Ellery said we have time," begins with the article's own words.
    private static bool HasReport(string text, TextSpan words)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, words, tokens);
        return tokens.Exists(token =>
            token.Text is ":"
            || SpeechVerbs.Find(token.Folded) is { IsStrong: true, IsParticiple: false, IsBare: false }
        );
    }

    // "said Mara Ellery", "the envoy said"
    private static bool IsTag(string text, TextSpan after)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, after, tokens);
        var verb = tokens.FindIndex(token =>
            SpeechVerbs.Find(token.Folded) is { IsStrong: true, IsParticiple: false, IsBare: false }
        );
        return verb switch
        {
            0 => tokens.Count > 1 && LostEnd.BeginsSubject(tokens[1]),
            > 0 and <= LongestSubject => LostEnd.BeginsSubject(tokens[0])
                && !tokens.Take(verb).Any(token => token.Kind is TokenKind.Sign),
            _ => false,
        };
    }
}
