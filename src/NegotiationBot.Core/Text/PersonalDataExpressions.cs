using System.Text.RegularExpressions;

namespace NegotiationBot.Core.Text;

/// <summary>
/// The expressions of <see cref="PersonalDataPatterns"/>. They meet text from outside: every repetition is bounded, so that each
/// takes linear time; and they are compiled with the program, because most commands look only once.
/// </summary>
internal static partial class PersonalDataExpressions
{
    private const string StreetWords = @"(?:(?:\p{Lu}[\p{L}.'’-]{0,30}|\d{1,3}(?:st|nd|rd|th)) ){1,4}";
    private const string StreetKinds =
        @"(?:Street|St\.|Avenue|Ave\b\.?|Road|Rd\b\.?|Boulevard|Blvd\b\.?|Lane|Ln\b\.?|Highway|Hwy\b\.?|Parkway|Pkwy\b\.?|Terrace)";
    private const string SquareKinds = @"(?:Court|Place|Way|Close|Drive|Dr\.|Square|Sq\.|Crescent|Row|Gardens|Hill)";
    private const string House = @"\b\d{1,5}[A-Za-z]?,? ";
    private const string UkPostcode = @"\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b";
    private const string UsPostcode =
        @"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])"
        + @" \d{5}(?:-\d{4})?\b";
    private const string AddressCue =
        @"(?i:\b(?:address(?: is)?|lives? at|living at|resides at|residing at|home at|house at|flat at|mail to|visit us at|"
        + "located at|offices? at)):? ";

    [GeneratedRegex(@"[\p{L}\p{N}_][\p{L}\p{N}._%+'’-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}")]
    public static partial Regex Email { get; }

    /// <summary><c>ada [at] harbor [dot] example</c></summary>
    [GeneratedRegex(
        @"[\p{L}\p{N}._%+-]{1,64} ?[\[(] ?at ?[\])] ?[\p{L}\p{N}-]{1,63}(?: ?(?:\.|[\[(] ?dot ?[\])]) ?[\p{L}\p{N}-]{1,63}){1,6}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    public static partial Regex SpelledEmail { get; }

    /// <summary><c>+44 20 7946 0123</c></summary>
    [GeneratedRegex(@"\+\d[\d \u00A0().\-–]{6,22}\d")]
    public static partial Regex InternationalPhone { get; }

    /// <summary><c>0041 79 555 12 34</c>: the prefix that most countries dial for the plus.</summary>
    [GeneratedRegex(@"\b00[1-9]\d{0,2}[ \u00A0().\-–]\d[\d \u00A0().\-–]{4,18}\d\b")]
    public static partial Regex DialledPhone { get; }

    /// <summary><c>(202) 555-0147</c>, <c>1-202-555-0147</c></summary>
    [GeneratedRegex(@"(?:\b1[-. ])?(?:\(\d{3}\) ?|\b\d{3}[-. ])\d{3}[-. ]\d{4}\b")]
    public static partial Regex AmericanPhone { get; }

    /// <summary><c>020 7946 0123</c>, <c>(044) 255-73-33</c>: a national number begins with a zero; amounts do not.</summary>
    [GeneratedRegex(@"(?:\(0\d{1,4}\)|\b0\d{1,4})(?:[ \-–]?\d{2,4}){2,4}\b")]
    public static partial Regex NationalPhone { get; }

    /// <summary><c>Tel.: 555-0147</c>: what a label announces may be shorter.</summary>
    [GeneratedRegex(
        @"\b(?:tel|telephone|phone|mobile|cell|fax|whatsapp|hotline|switchboard)(?: number)?(?:\.:|[.:]| is| at| on){0,2} ?[+(]?\d[\d ().\-–]{4,20}\d",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    public static partial Regex AnnouncedPhone { get; }

    /// <summary><c>14 Larch Lane</c></summary>
    [GeneratedRegex(House + @"(?:[NSEW]{1,2}\.? )?" + StreetWords + StreetKinds)]
    public static partial Regex Street { get; }

    /// <summary><c>3 Mill Court, Harborton, VA 22301</c>: a square or a court is an address only with a postcode or a cue.</summary>
    [GeneratedRegex(
        House + StreetWords + SquareKinds + @",? [\p{L} ,.'’-]{0,40}(?:" + UsPostcode + "|" + UkPostcode + ")"
    )]
    public static partial Regex Square { get; }

    /// <summary><c>lives at 3 Mill Court</c></summary>
    [GeneratedRegex(
        AddressCue
            + @"(?:\p{L}{1,20} )?\d{1,5}[A-Za-z]?,? "
            + StreetWords
            + "(?:"
            + StreetKinds
            + "|"
            + SquareKinds
            + ")"
    )]
    public static partial Regex AnnouncedStreet { get; }

    /// <summary><c>Address: Larch Street, 14</c></summary>
    [GeneratedRegex(AddressCue + StreetWords + StreetKinds + @",? \d{1,5}\b")]
    public static partial Regex AnnouncedHouse { get; }

    /// <summary><c>77 Rue des Tilleuls</c>: where the kind of street comes first.</summary>
    [GeneratedRegex(
        @"\b\d{1,4}(?: ?(?:bis|ter))?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]laza|[Cc]alle|[Vv]ia|[Rr]ua) (?:d(?:e|es|u|i|el|ella)? |de la |de l’)?\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,2}"
    )]
    public static partial Regex RomanceStreet { get; }

    /// <summary><c>Lindenstraße 14</c></summary>
    [GeneratedRegex(@"\b\p{Lu}\p{L}{2,25}(?:straße|strasse|gasse|weg|platz|allee) \d{1,4}\p{L}?\b")]
    public static partial Regex GermanStreet { get; }

    /// <summary><c>house 9 on Birch Row</c>, <c>flat 9, Mill Court</c></summary>
    [GeneratedRegex(
        @"\b(?:[Hh]ouse|[Ff]lat|[Aa]partment|[Aa]pt\.?)(?: number| no\.?)? \d{1,4}[A-Za-z]?(?:,| on| in| at)? (?:\d{1,5}[A-Za-z]?,? )?"
            + StreetWords
            + "(?:"
            + StreetKinds
            + "|"
            + SquareKinds
            + ")"
    )]
    public static partial Regex HouseOn { get; }

    /// <summary><c>passport AB 1234567</c>, <c>passport number 123456789</c></summary>
    [GeneratedRegex(
        @"\b(?:passport|identity card|id card|driving licence|driver’s license|licence plate|license plate|number plate|plates?)(?: number| no\.?)?:? (?=[\p{L} -]{0,12}\d)[\p{Lu}\d][\p{Lu}\d -]{3,14}\d(?:[\p{Lu}\d -]{0,4}[\p{Lu}\d])?\b"
    )]
    public static partial Regex DocumentNumber { get; }

    /// <summary><c>ul. Lipova 14</c></summary>
    [GeneratedRegex(
        @"\b(?:[Uu]l|[Vv]ul|[Pp]rosp|[Pp]r|[Bb]ul)\. ?\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,2},? \d{1,4}\p{L}?\b"
    )]
    public static partial Regex SlavicStreet { get; }

    /// <summary><c>Harborton, VA 22301</c></summary>
    [GeneratedRegex(@"\b\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){0,2}, " + UsPostcode)]
    public static partial Regex AmericanTown { get; }

    /// <summary><c>HB1A 2XY</c></summary>
    [GeneratedRegex(UkPostcode)]
    public static partial Regex BritishPostcode { get; }

    /// <summary><c>P.O. Box 812</c></summary>
    [GeneratedRegex(@"\bP\.? ?O\.? ?Box \d{1,6}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex PostBox { get; }

    /// <summary><c>Telegram: @ada_poe</c>, <c>her handle is @ada_poe</c>: announced, since in a post an <c>@</c> only addresses somebody.</summary>
    [GeneratedRegex(
        @"\b(?:telegram|signal|whatsapp|viber|skype|snapchat|instagram|wechat|handle|username)(?: (?:handle|account|name))?(?::| is| at| as)? ?@[\w.]{2,32}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    public static partial Regex AnnouncedHandle { get; }

    /// <summary><c>follow him on X at @ada_poe</c>, <c>reach Ada Poe on Telegram (@ada_poe)</c></summary>
    [GeneratedRegex(
        @"\b(?:[Ff]ollow|[Rr]each|[Cc]ontact|[Mm]essage) (?:him|her|them|me|us|\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){0,2}) (?:on|at|via) [^.!?\n@]{0,40}@[\w.]{2,32}"
    )]
    public static partial Regex FollowedHandle { get; }

    /// <summary>A day, or a span of years: digits and dashes, and no number to call.</summary>
    [GeneratedRegex(
        @"\b(?:(?:19|20)\d{2}[-–. ][01]?\d[-–. ][0-3]?\d|[0-3]?\d[-–. ][01]?\d[-–. ](?:19|20)\d{2}|(?:19|20)\d{2}[-–](?:19|20)\d{2})\b"
    )]
    public static partial Regex Date { get; }
}
