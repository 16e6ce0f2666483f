using System.Collections.Frozen;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>What numbers measure rather than count: miles, tonnes, dollars.</summary>
internal static class Measures
{
    /// <summary>Ways to measure one thing stand on one line: of miles kilometres tell as well.</summary>
    private static readonly FrozenDictionary<string, int> Units = Read(
        """
        metre metres meter meters kilometre kilometres kilometer kilometers km kms mile miles foot feet ft inch inches yard yards centimetre centimetres cm mm
        ton tons tonne tonnes kilogram kilograms kilo kilos kg pound pounds ounce ounces
        litre litres liter liters gallon gallons barrel barrels
        dollar dollars euro euros ruble rubles rouble roubles hryvnia hryvnias cent cents yuan yen
        hectare hectares acre acres
        degree degrees
        watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts kw mw gw
        """
    );

    /// <summary>"375 cubic metres" are no metres.</summary>
    private static readonly FrozenSet<string> Raising = FrozenSet.Create(StringComparer.Ordinal, ["cubic", "square"]);

    public static bool Are(string folded) => Units.ContainsKey(folded);

    /// <summary>The number may count what is asked for: it measures what the question asks to be measured, or nothing.</summary>
    public static bool MayCount(string text, ReadOnlySpan<AnalyzedTerm> terms, int number, IReadOnlySet<string> asked)
    {
        var measured =
            IsMoney(text, terms[FirstOf(terms, number)].Span) ? Units["dollar"]
            : UnitIn(terms[number].Folded) is >= 0 and var joined ? joined
            : UnitBehind(terms, number, asked);
        var wanted = asked.Select(term => Units.GetValueOrDefault(term, -1)).FirstOrDefault(unit => unit >= 0, -1);
        return measured == wanted;
    }

    /// <summary>"25km" is one word.</summary>
    private static int UnitIn(string number) =>
        number.AsSpan().TrimStart("0123456789").ToString() is { Length: > 1 } unit && unit.Length < number.Length
            ? Units.GetValueOrDefault(unit, -1)
            : -1;

    private static int FirstOf(ReadOnlySpan<AnalyzedTerm> terms, int number)
    {
        while (
            number > 0
            && AnswerForms.IsNumber(terms[number - 1].Folded)
            && terms[number].Span.Start <= terms[number - 1].Span.End + 1
        )
        {
            number--;
        }
        return number;
    }

    // "$ 350 million", "€5bn"
    private static bool IsMoney(string text, TextSpan number) =>
        text.AsSpan(0, number.Start).TrimEnd() is [.., '$' or '€' or '£' or '₽' or '₴'];

    private static int UnitBehind(ReadOnlySpan<AnalyzedTerm> terms, int number, IReadOnlySet<string> asked)
    {
        for (var i = number + 1; i < terms.Length; i++)
        {
            if (Units.TryGetValue(terms[i].Folded, out var unit))
            {
                return unit;
            }
            if (
                !AnswerForms.IsNumber(terms[i].Folded)
                && !asked.Contains(terms[i].Term)
                && terms[i].Folded is not ("u.s" or "us" or "metric")
            )
            {
                return Raising.Contains(terms[i].Folded) ? int.MaxValue : -1;
            }
        }
        return -1;
    }

    private static FrozenDictionary<string, int> Read(string lines)
    {
        var units = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (line, number) in lines.Split('\n').Select((line, number) => (line, number)))
        {
            foreach (var word in line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                units[word] = number;
                units[TermAnalyzer.Analyze(word)[0].Term] = number;
            }
        }
        return units.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
