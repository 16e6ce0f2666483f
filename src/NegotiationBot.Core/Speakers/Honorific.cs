using System.Collections.Frozen;

namespace NegotiationBot.Core.Speakers;

/// <summary>Words that stand before a name and are no part of it.</summary>
public static class Honorific
{
    private static readonly FrozenSet<string> Words = (
        "head mr mrs ms mx miss madam sir dame lord lady baroness viscount dr prof professor rev reverend hon honorable advisor adviser aide spox counsel president vice prime minister premier chancellor king queen "
        + "prince princess pope emperor sen senator rep representative congressman congresswoman gov governor lt lieutenant gen general col colonel maj major capt "
        + "captain cmdr commander sgt sergeant corporal cpl admiral adm marshal defendant plaintiff sens reps govs gens profs drs messrs secretary ambassador amb chairman chairwoman chairperson chair chief justice judge mayor councilman "
        + "councilwoman councillor councilor councillors cllr cllrs alderman sheriff speaker leader director commissioner envoy foreign defense defence finance interior economy deputy "
        + "assistant undersecretary under attorney former ex then acting interim spokesman spokeswoman spokesperson press special state first senior high principal brig brigadier "
        + "detective officer agent pastor bishop archbishop cardinal father sister brother sisters brothers rabbi imam sheikh ayatollah coach author actor actress activist analyst "
        + "historian strategist pollster candidate nominee democrat republican administrator counselor counsellor crown supreme ceo correspondent reporter journalist scholar fellow inspector superintendent constable emir sultan pm shri smt monsieur madame herr frau signor signora senhor senhora ministers presidents secretaries senators"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Female = ToSet(
        "mrs ms miss madam madame frau signora senhora smt dame lady queen princess baroness congresswoman chairwoman councilwoman spokeswoman actress sister"
    );

    private static readonly FrozenSet<string> Male = ToSet(
        "mr sir monsieur herr signor senhor shri lord viscount king prince congressman chairman councilman alderman spokesman actor father brother pope cardinal"
    );

    /// <param name="folded">One word in lower case; a final stop does not matter.</param>
    public static bool Is(string folded) => Words.Contains(folded.TrimEnd('.')) || IsElect(folded) || IsVice(folded);

    // "Vice-President Ellery", "Co-Chair Ellery"
    private static bool IsVice(string folded) =>
        folded.IndexOf('-') is > 0 and var dash
        && folded.AsSpan(0, dash) is "vice" or "co" or "ex" or "deputy"
        && Words.Contains(folded[(dash + 1)..]);

    // "President-elect Ellery", "Chairwoman-designate Ellery"
    private static bool IsElect(string folded) =>
        folded.LastIndexOf('-') is > 0 and var dash
        && folded.AsSpan(dash + 1) is "elect" or "designate"
        && Words.Contains(folded[..dash]);

    /// <summary>Only a form of address: it says nothing about an office.</summary>
    public static bool IsAddress(string folded) =>
        folded.TrimEnd('.')
            is "mr"
                or "mrs"
                or "ms"
                or "mx"
                or "miss"
                or "madam"
                or "sir"
                or "dame"
                or "lord"
                or "lady"
                or "dr"
                or "shri"
                or "smt"
                or "monsieur"
                or "madame"
                or "herr"
                or "frau"
                or "signor"
                or "signora"
                or "senhor"
                or "senhora";

    /// <summary>It stands before names alone: <c>Gov.</c> is nobody's office without one, while the governor may be.</summary>
    public static bool IsAbbreviation(string folded) =>
        IsAddress(folded)
        || folded.TrimEnd('.')
            is "prof"
                or "rev"
                or "hon"
                or "sen"
                or "rep"
                or "gov"
                or "lt"
                or "gen"
                or "col"
                or "maj"
                or "capt"
                or "cmdr"
                or "sgt"
                or "adm"
                or "amb"
                or "brig"
                or "cpl"
                or "sens"
                or "reps"
                or "govs"
                or "gens"
                or "profs"
                or "drs"
                or "messrs"
                or "cllr"
                or "cllrs";

    public static Pronoun PronounOf(string folded) =>
        Female.Contains(folded.TrimEnd('.')) ? Pronoun.She
        : Male.Contains(folded.TrimEnd('.')) ? Pronoun.He
        : Pronoun.Unknown;

    private static FrozenSet<string> ToSet(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
