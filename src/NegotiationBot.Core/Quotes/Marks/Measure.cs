using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Marks;

/// <summary>Tells inches and feet from quotation marks: <c>a 12" pipe</c>.</summary>
public static class Measure
{
    private const int MostDigits = 3;

    /// <summary>The mark may be a unit: it stands behind a short number, and the sentence goes on after it.</summary>
    public static bool MayBe(string text, TextSpan mark, TextSpan paragraph)
    {
        var digits = mark.Start;
        while (digits > paragraph.Start && char.IsAsciiDigit(text[digits - 1]))
        {
            digits--;
        }
        var count = mark.Start - digits;
        return count is > 0 and <= MostDigits
            && (
                digits == paragraph.Start
                || char.IsWhiteSpace(text[digits - 1])
                || text[digits - 1] is '(' or '/' or '.' or '\'' or '’'
            )
            && GoesOn(text, mark.End, paragraph.End);
    }

    /// <summary>The mark is certainly a unit: another measure follows, as in <c>5" x 7"</c>.</summary>
    public static bool Is(string text, TextSpan mark, TextSpan paragraph)
    {
        if (!MayBe(text, mark, paragraph))
        {
            return false;
        }
        var rest = text.AsSpan(mark.End, Math.Min(6, paragraph.End - mark.End)).TrimStart();
        var from =
            rest.StartsWith("x ", StringComparison.Ordinal) ? 2
            : rest.StartsWith("by ", StringComparison.Ordinal) ? 3
            : rest.Length;
        return from < rest.Length && char.IsAsciiDigit(rest[from]);
    }

    private static bool GoesOn(string text, int at, int end)
    {
        if (at < end && text[at] is '-')
        {
            return true;
        }
        while (at < end && text[at] is ' ' or '\u00A0')
        {
            at++;
        }
        return at < end && char.IsLower(text[at]);
    }
}
