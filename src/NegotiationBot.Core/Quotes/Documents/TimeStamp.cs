using System.Globalization;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>A time of a recording beside a label: <c>[00:01:12]</c>, <c>(1:12)</c>, <c>00:01:12</c>.</summary>
/// <param name="Seconds">From the beginning; the first of two parts counts as minutes.</param>
/// <param name="HasHours">Three parts are written, which no time of the day in the news has.</param>
internal readonly record struct TimeStamp(TextSpan Span, int Seconds, bool HasHours, bool IsBracketed)
{
    /// <summary>A recording has its first words within so many seconds.</summary>
    public const int LatestFirst = 600;

    /// <summary>It stands beside a label. <c>12:30 Ellery: no deal</c> is a headline of a live blog.</summary>
    public bool MarksLabel => HasHours || IsBracketed;

    /// <summary>The time that begins at <paramref name="at"/>; null where none does.</summary>
    public static TimeStamp? At(string text, int at, int end)
    {
        if (at >= end || text[at] is not ('[' or '(' or (>= '0' and <= '9')))
        {
            return null;
        }
        var isBracketed = !char.IsAsciiDigit(text[at]);
        var closing = text[at] is '[' ? ']' : ')';
        var i = isBracketed ? at + 1 : at;
        var (seconds, parts) = (0, 0);
        while (parts < 3 && Digits(text, i, end) is > 0 and <= 2 and var digits && (parts == 0 || digits == 2))
        {
            seconds = (seconds * 60) + int.Parse(text.AsSpan(i, digits), CultureInfo.InvariantCulture);
            parts++;
            i += digits;
            if (i + 1 < end && text[i] is ':' && char.IsAsciiDigit(text[i + 1]))
            {
                i++;
            }
            else
            {
                break;
            }
        }
        // Parts of a second.
        if (parts == 3 && i + 1 < end && text[i] is '.' or ',' && Digits(text, i + 1, end) is > 0 and var rest)
        {
            i += 1 + rest;
        }
        if (parts < 2 || (isBracketed && (i >= end || text[i] != closing)))
        {
            return null;
        }
        i += isBracketed ? 1 : 0;
        return i < end && !char.IsWhiteSpace(text[i]) && !isBracketed
            ? null
            : new TimeStamp(new TextSpan(at, i), seconds, parts == 3, isBracketed);
    }

    /// <summary>The time that ends at <paramref name="end"/>, behind a space; null where none does.</summary>
    public static TimeStamp? Before(string text, int start, int end)
    {
        if (end <= start || text[end - 1] is not (']' or ')' or (>= '0' and <= '9')))
        {
            return null;
        }
        var at = end;
        while (at > start && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }
        return at > start && At(text, at, end) is { } stamp && stamp.Span.End == end ? stamp : null;
    }

    private static int Digits(string text, int from, int end)
    {
        var i = from;
        while (i < end && char.IsAsciiDigit(text[i]))
        {
            i++;
        }
        return i - from;
    }
}
