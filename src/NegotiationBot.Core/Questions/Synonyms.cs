using System.Collections.Frozen;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Words that news of negotiations uses for the same thing. Words with commas stand for each other; after a colon stand those that may take the place of the first, not the other way. Data: extend it by lines.</summary>
internal static class Synonyms
{
    private static readonly FrozenDictionary<string, string[]> Table = Parse(
        string.Join(
            '\n',
            SynonymTables.Same,
            SynonymTables.Derived,
            string.Join('\n', Numerals),
            PlaceWords.States,
            PlaceWords.Spellings
        )
    );

    /// <summary>Small numbers, in figures and in letters: <c>2, two</c>, <c>4th, fourth</c>; one is more often a pronoun.</summary>
    internal static IEnumerable<string> Numerals =>
        [
            .. RowWords.ToTwenty.Index().Skip(1).Select(number => $"{number.Index + 1}, {number.Item}"),
            .. AskedOrdinal.Words.Index().Select(number => $"{number.Index + 1}{number.Item[^2..]}, {number.Item}"),
        ];

    /// <summary>Index terms that may stand for this one, without itself.</summary>
    public static IReadOnlyList<string> Of(string term) => Table.TryGetValue(term, out var others) ? others : [];

    private static FrozenDictionary<string, string[]> Parse(string lines) =>
        lines
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(ReadLine)
            .GroupBy(pair => pair.Term, pair => pair.Other, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Where(other => other != group.Key).Distinct().ToArray(),
                StringComparer.Ordinal
            );

    private static IEnumerable<(string Term, string Other)> ReadLine(string line)
    {
        var sides = line.Split(':');
        var from = Terms(sides[0]);
        var to = sides is [_, var right] ? Terms(right) : from;
        return from.SelectMany(term => to.Select(other => (term, other)));
    }

    private static List<string> Terms(string words) => [.. TermAnalyzer.Analyze(words).Select(word => word.Term)];
}
