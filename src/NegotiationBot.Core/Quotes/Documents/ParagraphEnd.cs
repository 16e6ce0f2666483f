using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>What the end of a paragraph shows of it.</summary>
internal static class ParagraphEnd
{
    private const int LongestHeading = 80;
    private const string Closing = "\"'”’»)]* ";

    /// <summary>It ends a sentence, whatever closes behind the stop.</summary>
    public static bool IsSentence(string text, TextSpan paragraph) =>
        paragraph.In(text).TrimEnd(Closing) is [.., '.' or '!' or '?' or '…'];

    /// <summary>A few words with no stop: <c>Written statements (Rule 178)</c>.</summary>
    public static bool IsHeading(string text, TextSpan paragraph) =>
        paragraph.Length <= LongestHeading
        && !char.IsLower(text[paragraph.Start])
        && paragraph.In(text).TrimEnd(Closing) is [.., var last]
        && char.IsLetterOrDigit(last);
}
