using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>Compares what articles call an office: <c>the minister</c>, <c>Norland’s minister of trade</c>.</summary>
internal static class OfficePhrase
{
    private const string ShortForPrimeMinister = "pm";

    private static readonly string[] PrimeMinister = ["prime", "minister"];

    // "Norland’s prime minister" is the prime minister of Norland.
    public static IReadOnlyList<string> Words(string office)
    {
        var words = NameFolder.Words(
            office.Replace("’s ", " ", StringComparison.Ordinal).Replace("'s ", " ", StringComparison.Ordinal)
        );
        return words.Contains(ShortForPrimeMinister)
            ? [.. words.SelectMany(word => word == ShortForPrimeMinister ? PrimeMinister : [word])]
            : words;
    }

    /// <summary>Whoever holds the office may be called so: it has all the words, and is of that kind.</summary>
    public static bool IsCalled(IReadOnlyList<string> office, List<string> called) =>
        HasAll(office, called) && IsHeadOf(office, NounOf(called));

    private static bool HasAll(IReadOnlyList<string> office, List<string> words)
    {
        foreach (var word in words)
        {
            if (!office.Contains(word))
            {
                return false;
            }
        }
        return true;
    }

    // "the minister of trade"
    private static string NounOf(List<string> words) =>
        words.FindIndex(Prepositions.Contains) is > 0 and var preposition ? words[preposition - 1] : words[^1];

    // Of a "spokesman for the coast guard" and a "coast guard spokesman" the coast guard is what they speak for.
    private static bool IsHeadOf(IReadOnlyList<string> office, string noun)
    {
        for (var i = 0; i < office.Count; i++)
        {
            // An under secretary has one before the noun.
            if (i > 0 && Prepositions.Contains(office[i]))
            {
                return false;
            }
            if (
                office[i] == noun
                && (RoleNoun.IsPerson(noun) || i + 1 == office.Count || Prepositions.Contains(office[i + 1]))
            )
            {
                return true;
            }
        }
        return false;
    }
}
