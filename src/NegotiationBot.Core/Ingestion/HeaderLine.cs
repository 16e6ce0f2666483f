using System.Buffers;
using System.Text.RegularExpressions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Ingestion;

/// <summary>Knows the short lines between a title and the first words of an article: place, date, room, the author's name and office.</summary>
internal static partial class HeaderLine
{
    private const int LongestPlace = 5;
    private const int LongestHeader = 12;
    internal const string Months =
        "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
        + "|nov(?:ember)?|dec(?:ember)?";

    private static readonly SearchValues<char> ProseMarks = SearchValues.Create("\"“”«»?!");

    private static readonly HashSet<string> Connectors = new(StringComparer.Ordinal)
    {
        "and",
        "at",
        "by",
        "de",
        "for",
        "in",
        "of",
        "on",
        "the",
        "to",
        "via",
    };

    /// <param name="authors">The authors that the source names; a line that one of them holds is the byline once more.</param>
    public static bool IsHeader(string text, TextSpan paragraph, IReadOnlyList<string> authors)
    {
        var line = paragraph.Of(text);
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return IsByAuthor(line, words.Length, authors)
            || (words.Length <= LongestHeader && !ReadsAsProse(line) && (IsPlace(words) || DateOrTime.IsMatch(line)));
    }

    private static bool IsByAuthor(string line, int words, IReadOnlyList<string> authors) =>
        words > 1 && authors.Any(author => author.Contains(line, StringComparison.OrdinalIgnoreCase));

    private static bool IsPlace(string[] words) =>
        words.Length <= LongestPlace && words.All(word => char.IsUpper(word[0]) || Connectors.Contains(word));

    private static bool ReadsAsProse(string line) =>
        line.Contains(": ", StringComparison.Ordinal)
        || line.AsSpan().ContainsAny(ProseMarks)
        || (line[^1] is '.' or ':' && !IsAbbreviated(line));

    /// <summary><c>Washington, D.C.</c>, <c>10:30 a.m.</c>: the last point belongs to an abbreviation.</summary>
    private static bool IsAbbreviated(string line) => line is [.., '.', _, '.'];

    /// <summary><c>14 March 2021</c>, <c>March 14</c>, <c>2021-03-14</c>, <c>2:30 P.M. GMT</c>, <c>Updated …</c>.</summary>
    [GeneratedRegex(
        @"^(?:published|updated|posted|last updated|date)\b|\b(?:"
            + Months
            + @")\.? \d|\b\d{1,2} (?:"
            + Months
            + @")\b"
            + @"|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[:.]\d{2} ?(?:[ap]\.? ?m\b|[a-z]{2,4}$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DateOrTime { get; }
}
