using System.Text.RegularExpressions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Ingestion;

/// <summary>Knows lines that tell the reader how to reach somebody: never words of the article.</summary>
internal static partial class ContactLine
{
    private const int LongestLine = 600;

    // A line that is mostly an address is a contact line whatever its other words are.
    private const double MostlyAddress = 0.3;

    public static bool IsContactLine(string text, TextSpan paragraph)
    {
        if (paragraph.Length > LongestLine)
        {
            return false;
        }
        var line = paragraph.Of(text);
        if (Follow.IsMatch(line) || SignOff.IsMatch(line))
        {
            return true;
        }
        var addresses = line.Length - PersonalData.Strip(line).Length;
        return addresses > 0 && (Opening.IsMatch(line) || addresses >= MostlyAddress * line.Length);
    }

    /// <summary>
    /// The people a reader is asked to write to or to follow, in order: those who signed the article. A press office
    /// (<c>Contact: …</c>) signed nothing.
    /// </summary>
    public static IReadOnlyList<string> Authors(string line)
    {
        if (!IsAddressedToAuthors(line))
        {
            return [];
        }
        return
        [
            .. NameBeforeAddress
                .Matches(line)
                .Select(match => match.Value[..match.Value.LastIndexOf(' ')])
                .Select(name => WithoutOpening(name))
                .Where(PersonNames.LooksLikeName)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static bool IsAddressedToAuthors(string line) =>
        line.StartsWith("Write to ", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("Contact ", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("Email ", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("E-mail ", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("Follow ", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("Reach ", StringComparison.OrdinalIgnoreCase);

    private static string WithoutOpening(string name) =>
        name.Split(' ', 2) is ["Contact" or "Email" or "E-mail" or "Follow" or "Reach" or "Write", var rest]
            ? rest
            : name;

    [GeneratedRegex(
        @"^\(?(?:write to|contact(?:s| us)?\b|(?:media|press) (?:contacts?|enquiries|inquiries)\b|e-?mail\b|reach\b"
            + @"|you can (?:reach|contact|follow|write to)\b|to (?:contact|reach)\b|get in touch\b|follow\b"
            + @"|send (?:tips|feedback|letters|comments)\b|for (?:more|further|additional|media|press)\b"
            + @"|tel(?:ephone)?\b|phone\b|fax\b|questions\?|have a tip"
            + @"|(?:the )?(?:author|reporter|writer)s? can be (?:reached|contacted))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Opening { get; }

    [GeneratedRegex(
        @"^(?:you can )?follow .{1,120} on (?:x|twitter|facebook|instagram|telegram|threads|linkedin|bluesky|mastodon|youtube)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Follow { get; }

    [GeneratedRegex(
        @"^\(?(?:additional |with )?(?:reporting|writing|editing)(?: and (?:writing|editing))? by ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex SignOff { get; }

    /// <summary><c>Jane Roe at jane.roe@…</c>, <c>Contact Jane Roe at …</c>: the name right before the address.</summary>
    [GeneratedRegex(@"((?:\p{Lu}[\p{L}.'’-]{0,30}|van|von|de|der|al|bin) ){1,5}(?:at|via|on|\()")]
    private static partial Regex NameBeforeAddress { get; }
}
