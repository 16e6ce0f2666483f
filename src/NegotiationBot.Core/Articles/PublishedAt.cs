using System.Globalization;

namespace NegotiationBot.Core.Articles;

/// <summary>When an article was published: a calendar day, and the moment where the source tells it.</summary>
/// <param name="Day">The day as the source counts it, in the source's own offset.</param>
/// <param name="Moment">The moment, with the source's offset; null where only the day is known.</param>
public readonly record struct PublishedAt(DateOnly Day, DateTimeOffset? Moment = null)
{
    /// <summary>The whole value as ISO 8601: <c>2025-03-18</c> or <c>2025-03-18T21:05:00+00:00</c>.</summary>
    public override string ToString() =>
        Moment is { } moment
            ? moment.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)
            : Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>As people read it: <c>18 Mar 2025</c>.</summary>
    public string ToDisplay() => Day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Reads an ISO 8601 day or moment, or an RFC 1123 moment; anything else is no date.</summary>
    public static PublishedAt? TryParse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }
        text = text.Trim();
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new PublishedAt(day);
        }
        var looksLikeDate = text.Length >= 10 && (char.IsAsciiDigit(text[0]) || text.Contains(','));
        return
            looksLikeDate
            && DateTimeOffset.TryParse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces,
                out var moment
            )
            ? new PublishedAt(DateOnly.FromDateTime(moment.DateTime), moment)
            : null;
    }
}
