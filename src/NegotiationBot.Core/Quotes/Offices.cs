using System.Text.RegularExpressions;
using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes;

/// <summary>The office to show beside a speaker.</summary>
public static partial class Offices
{
    /// <summary>The article's own words where they say more than one word, else what the registry knows, else what the article has.</summary>
    public static string? Of(CastMember speaker) =>
        speaker.ArticleOffice
        ?? speaker.KnownOffice
        ?? speaker.Titles.FirstOrDefault(title => IsOffice(title) && !IsKinAlone(title));

    // "His wife, Mara Ellery": whose wife, the word alone does not say.
    private static bool IsKinAlone(string title) =>
        title.ToLowerInvariant()
            is "wife"
                or "husband"
                or "son"
                or "daughter"
                or "mother"
                or "father"
                or "brother"
                or "sister"
                or "uncle"
                or "aunt"
                or "cousin"
                or "nephew"
                or "niece"
                or "widow"
                or "widower"
                or "grandmother"
                or "grandfather"
                or "grandson"
                or "granddaughter"
                or "girlfriend"
                or "boyfriend"
                or "friend"
                or "colleague";

    /// <summary>
    /// Words that say what one person is: they end in a noun for a person or a title (<c>Institute for Peace Director</c>), or what stands before their first preposition does
    /// (<c>captain of the ferry</c>). "Dockers Rip", "the shoulders of our president" and "officials" are none.
    /// </summary>
    internal static bool IsOffice(string words) =>
        Complement().Match(words) is { Success: true } complement
            ? EndsInPerson(words[..complement.Index])
                || (EndsInPerson(words) && char.IsUpper(LastWord().Match(words).Value[0]))
            : EndsInPerson(words);

    private static bool EndsInPerson(string words)
    {
        var noun = LastWord().Match(words).Value.ToLowerInvariant();
        return (RoleNoun.IsPerson(noun) || Honorific.Is(noun)) && !RoleNoun.IsPlural(noun);
    }

    [GeneratedRegex(@"\s(of|for|to|at|on|in|with|from|by|under|against|about|where|when|now|since)\s")]
    private static partial Regex Complement();

    [GeneratedRegex(@"\S+$")]
    private static partial Regex LastWord();
}
