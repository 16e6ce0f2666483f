namespace NegotiationBot.Core.Speakers;

/// <summary>A person's name in its parts, folded (<see cref="NameFolder"/>), without honorifics.</summary>
/// <param name="Given">First and middle names or initials, in order; empty where only the surname is written.</param>
/// <param name="Surname">The last word.</param>
/// <param name="Suffix"><c>jr</c>, <c>iii</c>; empty where there is none. Father and son are two.</param>
public sealed record PersonName(IReadOnlyList<string> Given, string Surname, string Suffix)
{
    /// <summary>Null where nothing is left of the name.</summary>
    public static PersonName? TryParse(string written) => Of(NameFolder.Words(written));

    /// <param name="words">Those of the name, folded.</param>
    internal static PersonName? Of(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return null;
        }
        var hasSuffix = words.Count > 1 && words[^1] is "jr" or "sr" or "ii" or "iii" or "iv";
        var surname = words.Count - (hasSuffix ? 2 : 1);
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
        return new PersonName(given, words[surname], hasSuffix ? words[^1] : "");
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
        || Given.Any(mine =>
            mine.Length > 1 && other.Given.Any(theirs => theirs.Length > 1 && GivenName.Same(mine, theirs))
        );
}
