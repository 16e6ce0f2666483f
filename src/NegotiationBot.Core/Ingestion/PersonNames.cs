namespace NegotiationBot.Core.Ingestion;

/// <summary>Tells by its shape whether a few words can be the name of a person.</summary>
internal static class PersonNames
{
    private const int FewestWords = 2;
    private const int MostWords = 5;

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "al",
        "bin",
        "da",
        "de",
        "del",
        "della",
        "den",
        "der",
        "di",
        "dos",
        "du",
        "el",
        "ibn",
        "la",
        "le",
        "st.",
        "ten",
        "ter",
        "van",
        "von",
        "zu",
    };

    public static bool LooksLikeName(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is >= FewestWords and <= MostWords
            && IsNameWord(parts[0])
            && IsNameWord(parts[^1])
            && parts.All(part => IsNameWord(part) || Particles.Contains(part));
    }

    /// <summary>Splits <c>Jane Roe, John Doe and Ada Poe</c>; what is not shaped like a name is left out.</summary>
    public static IReadOnlyList<string> Listed(string list) =>
        [
            .. list.Replace(" and ", ",", StringComparison.OrdinalIgnoreCase)
                .Split([',', '&', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(LooksLikeName),
        ];

    private static bool IsNameWord(string word) =>
        char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '.' or '\'' or '’' or '-' or '‑');
}
