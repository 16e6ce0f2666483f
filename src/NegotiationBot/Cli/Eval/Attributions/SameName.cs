using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Cli.Eval.Attributions;

/// <summary>Whether a speaker is the source that somebody marked.</summary>
internal static class SameName
{
    private static readonly string[] SmallWords =
    [
        "the",
        "a",
        "an",
        "of",
        "for",
        "and",
        "to",
        "in",
        "at",
        "his",
        "her",
        "their",
        "its",
    ];

    /// <summary>The same person by name; a body by its last word; somebody without a name by half of the words that describe them.</summary>
    public static bool Is(GoldAttribution marked, string? speaker, string? mention)
    {
        if (speaker is null)
        {
            return marked.SourceKind is "none";
        }
        return marked.SourceKind switch
        {
            "none" => false,
            // The marked name is the first of a longer source: whoever has all of it as written is as right.
            "named" when Words(marked.SourceText).SequenceEqual(Words(speaker)) => true,
            "named" or "pronoun" when marked.Entity is { } entity => IsSamePerson(entity, speaker),
            "pronoun" => mention is not null && mention.Equals(marked.SourceText, StringComparison.OrdinalIgnoreCase),
            _ => SharesWords(marked.SourceText, $"{speaker} {mention}")
                || marked.Entity is { } known && IsSamePerson(known, speaker),
        };
    }

    private static bool IsSamePerson(string entity, string speaker)
    {
        if (NameFolder.Key(entity) == NameFolder.Key(speaker))
        {
            return true;
        }
        return PersonName.TryParse(entity) is { } gold
            && PersonName.TryParse(speaker) is { } person
            && gold.Surname == person.Surname
            && (gold.Given.Count == 0 || person.Given.Count == 0 || gold.MayBe(person));
    }

    private static IEnumerable<string> Words(string text) => NameFolder.Words(text).Except(SmallWords);

    private static bool SharesWords(string marked, string found)
    {
        var wanted = Words(marked).ToList();
        return wanted.Count > 0 && 2 * wanted.Intersect(NameFolder.Words(found)).Count() >= wanted.Count;
    }
}
