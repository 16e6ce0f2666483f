using System.Text.RegularExpressions;

namespace NegotiationBot.Core.Text;

/// <summary>The one list of patterns by which addresses are known. A new way to write one is a line here and a line in its test table.</summary>
internal static class PersonalDataPatterns
{
    private const string StreetWords = @"(?:\p{Lu}[\p{L}.'’-]*|\d{1,3}(?:st|nd|rd|th))";
    private const string StreetKinds =
        @"(?:Street|St\.|Avenue|Ave\b\.?|Road|Rd\b\.?|Boulevard|Blvd\b\.?|Lane|Ln\b\.?|Highway|Hwy\b\.?|Parkway|Pkwy\b\.?|Terrace)";
    private const string AmbiguousKinds = @"(?:Court|Place|Way|Close|Drive|Dr\.|Square|Sq\.|Crescent|Row|Gardens|Hill)";
    private const string States =
        @"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])";
    private const string UsPostcode = States + @" \d{5}(?:-\d{4})?\b";
    private const string UkPostcode = @"\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b";
    private const string AddressCue =
        @"(?i:\b(?:address(?: is)?|lives? at|living at|resides at|residing at|home at|house at|flat at|mail to|visit us at|located at|offices? at)):? ";

    public static IReadOnlyList<PersonalDataPattern> All { get; } =
    [
        Email(@"[\p{L}\p{N}_][\p{L}\p{N}._%+'’-]*@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}"),
        Email(
            @"(?i:[\p{L}\p{N}._%+-]+ ?[\[(] ?at ?[\])] ?[\p{L}\p{N}-]+(?: ?(?:\.|[\[(] ?dot ?[\])]) ?[\p{L}\p{N}-]+)+)"
        ),
        // +44 20 7946 0000: a plus, a country, and as many digits as a number has.
        Phone(@"\+\d[\d \u00A0().\-–]{6,22}\d", 8, 24),
        // (202) 555-0147, 1-202-555-0147.
        Phone(@"(?:\b1[-. ])?(?:\(\d{3}\) ?|\b\d{3}[-. ])\d{3}[-. ]\d{4}\b", 10, 11),
        // 020 7946 0000, (044) 255-73-33: a national number begins with a zero; amounts do not.
        Phone(@"(?:\(0\d{1,4}\)|\b0\d{1,4})(?:[ \-–]?\d{2,4}){2,4}\b", 9, 11),
        // Tel.: 555-0147, and the like: what a label announces may be shorter.
        Phone(
            @"(?i:\b(?:tel|telephone|phone|mobile|cell|fax|whatsapp|hotline|switchboard)(?: number)?(?:\.|:|\.:| is| at| on)* ?)[+(]?\d[\d ().\-–]{4,20}\d",
            6,
            15
        ),
        Street($@"\b\d{{1,5}}[A-Za-z]?,? (?:[NSEW]{{1,2}}\.? )?(?:{StreetWords} ){{1,4}}{StreetKinds}"),
        Postal(
            $@"\b\d{{1,5}}[A-Za-z]?,? (?:{StreetWords} ){{1,4}}{AmbiguousKinds},? [\p{{L}} ,.'’-]{{0,40}}(?:{UsPostcode}|{UkPostcode})"
        ),
        Postal(
            $@"{AddressCue}(?:\p{{L}}+ )?\d{{1,5}}[A-Za-z]?,? (?:{StreetWords} ){{1,4}}(?:{StreetKinds}|{AmbiguousKinds})"
        ),
        Postal($@"{AddressCue}(?:{StreetWords} ){{0,4}}{StreetKinds},? \d{{1,5}}\b"),
        Postal(@"\b(?:[Uu]l|[Vv]ul|[Pp]rosp|[Pp]r|[Bb]ul)\. ?(?:\p{Lu}[\p{L}.'’-]* ?){1,3},? \d{1,4}[\p{L}]?\b"),
        Postal(@"\b(?:\p{Lu}[\p{L}.'’-]+ ?){1,3}, " + UsPostcode),
        Postal(UkPostcode),
        Postal(@"(?i:\bP\.? ?O\.? ?Box) \d{1,6}\b"),
    ];

    private static PersonalDataPattern Email(string pattern) =>
        PersonalDataPattern.Of(PersonalDataKind.EmailAddress, pattern);

    private static PersonalDataPattern Phone(string pattern, int fewest, int most) =>
        PersonalDataPattern.Of(
            PersonalDataKind.PhoneNumber,
            pattern,
            found =>
            {
                var digits = found.Count(char.IsAsciiDigit);
                return digits >= fewest && digits <= most && !IsDate(found);
            }
        );

    private static PersonalDataPattern Postal(string pattern) =>
        PersonalDataPattern.Of(PersonalDataKind.PostalAddress, pattern);

    /// <summary>A number before a street; but a year is no house, and a few streets stand for the offices in them.</summary>
    private static PersonalDataPattern Street(string pattern) =>
        PersonalDataPattern.Of(
            PersonalDataKind.PostalAddress,
            pattern,
            found =>
                !StartsWithYear(found)
                && !OfficialStreets.Any(street => found.Contains(street, StringComparison.Ordinal))
        );

    private static readonly string[] OfficialStreets = ["Downing Street", "Pennsylvania Avenue", "Wall Street"];

    private static bool StartsWithYear(string found) =>
        found.Length > 4
        && found[4] == ' '
        && (found.StartsWith("19", StringComparison.Ordinal) || found.StartsWith("20", StringComparison.Ordinal))
        && found.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0;

    private static readonly Regex Date = new(
        @"\b(?:(?:19|20)\d{2}[-–. ][01]?\d[-–. ][0-3]?\d|[0-3]?\d[-–. ][01]?\d[-–. ](?:19|20)\d{2}|(?:19|20)\d{2}[-–](?:19|20)\d{2})\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    );

    /// <summary>A plus before it makes a number no date.</summary>
    private static bool IsDate(string found) => !found.Contains('+') && Date.IsMatch(found);
}
