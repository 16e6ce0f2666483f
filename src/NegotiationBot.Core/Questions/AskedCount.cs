using System.Collections.Frozen;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>What "how many" asks to be counted.</summary>
/// <param name="Things">Index terms of the noun, with others for the same: of <c>how many ferries sank</c> the ferry, the boat, the ship. None where any people are meant: <c>how many died</c>.</param>
/// <param name="IsOfPeople">The noun is for people, or none is there.</param>
public sealed record AskedCount(IReadOnlyList<string> Things, bool IsOfPeople)
{
    /// <summary>So far behind "many" the noun stands: "how many more young men".</summary>
    private const int MostWords = 3;

    /// <summary>Things of which each is of one person, or happens to one.</summary>
    public static FrozenSet<string> OfPeople { get; } =
        FrozenSet.ToFrozenSet(
            """
            cases infections arrests detentions convictions arrivals departures deaths lives bodies casualties fatalities injuries souls troops forces seats jobs posts
            votes signatures others families couples pairs hundreds thousands millions dozens scores tens
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
            StringComparer.Ordinal
        );

    /// <summary>Index terms of the words before the noun: of <c>how many fire trucks came</c> the fire, without which they are other trucks.</summary>
    public IReadOnlyList<string> OfKind { get; init; } = [];

    /// <summary>Null where nothing is to be counted, and where it is told only of what: <c>how many of the boats were sold</c>.</summary>
    internal static AskedCount? Read(MarkedWords words)
    {
        var many = Enumerable
            .Range(1, Math.Max(0, words.Count - 1))
            .FirstOrDefault(i => words[i] is "many" && words[i - 1] is "how", -1);
        if (many < 0 || many + 1 >= words.Count)
        {
            return null;
        }
        var ofKind = new List<string>();
        for (var i = many + 1; i < Math.Min(words.Count, many + 1 + MostWords); i++)
        {
            if (AreAnyPeople(words[i]))
            {
                return new AskedCount([], IsOfPeople: true) { OfKind = ofKind };
            }
            if (IsPlural(words[i]))
            {
                var term = words.Words[i].Term;
                return new AskedCount(
                    [term, .. Synonyms.Of(term)],
                    PlainWords.AreForPeople(words[i]) || RoleNoun.IsChild(words[i]) || OfPeople.Contains(words[i])
                )
                {
                    OfKind = ofKind,
                };
            }
            if (PlainWords.AreFrame(words[i]) || TermAnalyzer.IsStopWord(words[i]))
            {
                break;
            }
            ofKind.Add(words.Words[i].Term);
        }
        // "How many died", "how many were hurt"; not "how many from each side".
        return IsVerb(words[many + 1]) ? new AskedCount([], IsOfPeople: true) : null;
    }

    public static bool AreAnyPeople(string word) => word is "people" or "persons" or "person" or "humans";

    public static bool IsPlural(string folded) =>
        folded
            is [.., not 's' and not 'u' and not 'i', 's']
                or "men"
                or "women"
                or "children"
                or "people"
                or "police"
                or "troops";

    private static bool IsVerb(string word) =>
        PlainWords.Doing.Contains(word)
        || word.EndsWith("ed", StringComparison.Ordinal)
        || IrregularWords.BaseOf(word) != word;
}
