using System.Text.RegularExpressions;

namespace NegotiationBot.Core.Speakers;

/// <summary>A person's name in its parts, folded (<see cref="NameFolder"/>), without honorifics.</summary>
/// <param name="Given">First and middle names or initials, in order; empty where only the surname is written.</param>
/// <param name="Surname">The last word.</param>
/// <param name="Suffix"><c>jr</c>, <c>iii</c>; empty where there is none. Father and son are two.</param>
public sealed partial record PersonName(IReadOnlyList<string> Given, string Surname, string Suffix)
{
    /// <summary>A word that is a surname of its own, too: only behind another surname it tells son from father.</summary>
    private const int FewestWordsBeforeKin = 2;

    /// <summary>The suffix tells father from son, so that who is written without it is the other; the third of a name is often written without.</summary>
    internal bool IsToldFromKin => Suffix.Length > 0 && Suffix is not ("ii" or "iii" or "iv");

    /// <summary>A son or a grandson by the suffix.</summary>
    internal bool IsJunior => Suffix is not ("" or "sr");

    /// <summary>Null where nothing is left of the name.</summary>
    public static PersonName? TryParse(string written) =>
        Of(
            NameFolder.Words(
                written.Contains("l-", StringComparison.Ordinal) ? Article().Replace(written, "") : written
            )
        );

    /// <param name="words">Those of the name, folded.</param>
    internal static PersonName? Of(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return null;
        }
        var suffix = SuffixOf(words);
        var surname = words.Count - (suffix.Length > 0 ? 2 : 1);
        var first = 0;
        while (first < surname && Honorific.Is(words[first]))
        {
            first++;
        }
        var given = new string[surname - first];
        for (var i = 0; i < given.Length; i++)
        {
            given[i] = words[first + i];
        }
        return new PersonName(given, words[surname], suffix);
    }

    /// <summary>
    /// One person may bear both names: the surnames are the same, and the given names share a name, a short form of it or
    /// an initial, or one side has none.
    /// </summary>
    public bool MayBe(PersonName other) =>
        Surname == other.Surname
        && (Suffix == other.Suffix || Suffix.Length == 0 || other.Suffix.Length == 0)
        && (Given.Count == 0 || other.Given.Count == 0 || GivenNamesAgree(other));

    private bool GivenNamesAgree(PersonName other) =>
        GivenName.Same(Given[0], other.Given[0])
            ? MiddleNamesAgree(other)
            : SharesGivenName(other) && !(IsNamedFirst(this) && IsNamedFirst(other));

    // "Anna Maria" and "Anna Sofia", "John A." and "John B." are two; "Anna Maria" and "Anna" may be one.
    private bool MiddleNamesAgree(PersonName other) =>
        Given.Count < 2
        || other.Given.Count < 2
        || (
            Given[1].Length == 1 && other.Given[1].Length == 1
                ? Given[1] == other.Given[1]
                : Given.Skip(1).Any(mine => other.Given.Skip(1).Any(theirs => GivenName.Same(mine, theirs)))
        );

    private bool SharesGivenName(PersonName other) =>
        Given.Any(mine =>
            mine.Length > 1
            && !(IsJoint(mine) && Given.Count > 1 && other.Given.Count > 1)
            && !IsOfDoubleSurname(mine, other)
            && other.Given.Any(theirs => theirs.Length > 1 && GivenName.Same(mine, theirs))
        );

    // "Jon Halm-Orvik" and "Sive Halm-Orvik": what both have right before the surname, and nobody is called by, belongs to it.
    private bool IsOfDoubleSurname(string word, PersonName other) =>
        Given.Count > 1
        && Given.Count == other.Given.Count
        && Given[^1] == word
        && other.Given[^1] == word
        && !GivenName.IsKnown(word)
        && (GivenName.IsKnown(Given[0]) || GivenName.IsKnown(other.Given[0]));

    // "Anna Sofia" and "Maria Sofia"; the "Energy" of "Energy Anna Sofia" is no first name.
    private static bool IsNamedFirst(PersonName name) => name.Given.Count > 1 && GivenName.IsKnown(name.Given[0]);

    // "Omar bin Jalal" and "Yusuf bin Jalal"
    private static bool IsJoint(string word) => word is "al" or "el" or "bin" or "ibn" or "abu";

    internal static bool MayBeSuffix(string word) => word is "filho" or "neto" or "sobrinho" or "fils";

    // "Omar al-Tarik" is called "Tarik" as well.
    [GeneratedRegex(@"\b[AaEe]l-(?=\p{Lu})")]
    private static partial Regex Article();

    private static string SuffixOf(IReadOnlyList<string> words) =>
        words[^1] switch
        {
            _ when words.Count < 2 => "",
            "jr" or "jnr" or "junior" => "jr",
            "sr" or "snr" or "senior" => "sr",
            "ii" or "iii" or "iv" => words[^1],
            var last when words.Count > FewestWordsBeforeKin && MayBeSuffix(last) => last,
            _ => "",
        };
}
