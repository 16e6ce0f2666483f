using System.Globalization;
using System.Text.RegularExpressions;
using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Ingestion;

/// <summary>Reads the day of publication from the lines above an article's words: <c>By Ada Poe, Harbor Post, 14 March 2021</c>.</summary>
internal static partial class HeaderDate
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "d MMM yyyy"];

    /// <summary>The one full date that they tell; null where they tell none, or several. When an article was changed later is not asked.</summary>
    public static PublishedAt? Find(IEnumerable<string> lines)
    {
        DateOnly? found = null;
        foreach (Match match in lines.SelectMany(line => FullDate.Matches(Changed.Replace(line, ""))))
        {
            if (IsOfSomethingElse(match) || DayOf(match) is not { } day)
            {
                continue;
            }
            if (found is { } other && other != day)
            {
                return null;
            }
            found = day;
        }
        return found is { } only ? new PublishedAt(only) : null;
    }

    // "The treaty of 14 March 1921", "since 14 March 1921": a small word ties the day to what the line tells of.
    private static bool IsOfSomethingElse(Match match) => match.Groups["before"].Value is not ("" or "on");

    // Of the month three letters say which it is.
    private static DateOnly? DayOf(Match match) =>
        DateOnly.TryParseExact(
            match.Groups["iso"].Success
                ? match.Groups["iso"].Value
                : $"{match.Groups["day"].Value} {match.Groups["month"].Value[..3]} {match.Groups["year"].Value}",
            Formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    [GeneratedRegex(
        @"(?-i:\b(?<before>\p{Ll}+) )?(?:(?<iso>\b\d{4}-\d{2}-\d{2}\b)"
            + @"|\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>"
            + HeaderLine.Months
            + @")\.?,?\s+(?<year>\d{4})\b"
            + @"|\b(?<month>"
            + HeaderLine.Months
            + @")\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex FullDate { get; }

    [GeneratedRegex(
        @"\b(?:last\s+)?(?:updated|modified|revised)\b.*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Changed { get; }
}
