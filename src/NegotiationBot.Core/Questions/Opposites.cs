using System.Collections.Frozen;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Words of which one says the contrary of the other. Each on the left of a line opposes each on its right. Data: extend it by lines.</summary>
internal static class Opposites
{
    private static readonly FrozenDictionary<string, string[]> Table = Parse(
        """
        accept agree approve back endorse support favour favor: reject refuse decline oppose veto
        allow permit: ban forbid prohibit
        appoint: dismiss fire sack
        arrive: depart
        attack: defend
        advance: retreat
        build construct create: demolish destroy abolish
        buy: sell
        confirm: deny
        extend prolong: shorten
        import: export
        impose: lift ease scrap remove
        increase rise raise grow expand: decrease fall drop reduce shrink decline
        join enter: leave quit exit
        lend: borrow
        open reopen: close shut
        praise: criticize criticise blame condemn
        release free: arrest detain capture imprison
        start begin launch: finish halt cease
        strengthen: weaken
        win: lose
        ally: enemy
        victory: defeat
        success: failure
        majority: minority
        born birth: died death
        men man male: women woman female
        husband: wife
        father: mother
        son: daughter
        brother: sister
        first: last
        highest biggest largest most: lowest smallest least fewest
        oldest: youngest newest
        north northern: south southern
        east eastern: west western
        upper: lower
        legal: illegal
        permanent: temporary
        positive: negative
        rich: poor
        strong: weak
        urban: rural
        civilian: military
        internal domestic: external foreign
        """
    );

    /// <summary>Index terms that say the contrary of this one.</summary>
    public static IReadOnlyList<string> Of(string term) => Table.TryGetValue(term, out var others) ? others : [];

    private static FrozenDictionary<string, string[]> Parse(string lines) =>
        lines
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(':'))
            .Select(sides => (Left: Terms(sides[0]), Right: Terms(sides[1])))
            .SelectMany(line => Pairs(line.Left, line.Right).Concat(Pairs(line.Right, line.Left)))
            .GroupBy(pair => pair.Term, pair => pair.Other, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);

    private static IEnumerable<(string Term, string Other)> Pairs(List<string> from, List<string> to) =>
        from.SelectMany(term => to.Select(other => (term, other)));

    private static List<string> Terms(string words) => [.. TermAnalyzer.Analyze(words).Select(word => word.Term)];
}
