using System.Collections.Frozen;

namespace NegotiationBot.Core.Text;

/// <summary>
/// Spells words as Americans do, so that <c>organised labour</c> and <c>organized labor</c> are the same words. Only what follows a rule is here; single words
/// (<c>centre</c>, <c>defence</c>) are among the <see cref="IrregularWords"/>.
/// </summary>
internal static class AmericanSpelling
{
    private const int ShortestBeforeIse = 4;

    /// <summary>Stems in <c>-our</c>. Those of one syllable (<c>four</c>), and <c>contour</c>, <c>detour</c>, <c>glamour</c> are spelled so everywhere.</summary>
    private static readonly FrozenSet<string> Stems = (
        "labour colour honour favour neighbour harbour behaviour rumour humour armour endeavour flavour vapour vigour odour parlour splendour candour clamour demeanour "
        + "fervour rancour rigour saviour savour tumour valour ardour succour arbour"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StemsBySpan =
        Stems.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] EndingsOfIse =
    [
        "isations",
        "isation",
        "ising",
        "isers",
        "ised",
        "ises",
        "iser",
        "ise",
    ];

    private static readonly string[] EndingsOfLyse = ["lysing", "lysers", "lysed", "lyser", "lyse"];

    /// <summary>What ends in these is no verb made with <c>-ize</c>: the <c>s</c> belongs to the word.</summary>
    private static readonly string[] NeverIze = (
        "advertis apprais chastis circumcis compris concis despis disguis enterpris exercis expertis franchis improvis liais malais mayonnais merchandis moonris nois paradis porpois precis premis "
        + "promis rais sunris surmis supervis surpris televis tortois treatis turquois wis"
    ).Split(' ');

    /// <param name="word">Lower-case.</param>
    public static string Of(string word)
    {
        if (word.Length < 5)
        {
            return word;
        }
        return LetterOf(word) is >= 0 and var s ? string.Concat(word.AsSpan(0, s), "z", word.AsSpan(s + 1))
            : EndOfStem(word) is > 0 and var end ? string.Concat(word.AsSpan(0, end - 2), word.AsSpan(end - 1))
            : word;
    }

    /// <summary>How else a word may be written that gives an index term, as far as the first letters tell; most terms have no such form.</summary>
    public static IEnumerable<string> FormsOf(string term)
    {
        for (
            var or = term.IndexOf("or", StringComparison.Ordinal);
            or >= 0;
            or = term.IndexOf("or", or + 1, StringComparison.Ordinal)
        )
        {
            var british = term.Insert(or + 1, "u");
            if (StemsBySpan.Contains(british.AsSpan(0, or + 3)))
            {
                yield return british;
            }
        }
    }

    // Where the "s" stands that Americans write as "z"; -1 where none does.
    private static int LetterOf(string word)
    {
        foreach (var ending in EndingsOfIse)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                var s = word.Length - ending.Length + 1;
                return s > ShortestBeforeIse && !IsNeverIze(word.AsSpan(0, s + 1)) ? s : -1;
            }
        }
        foreach (var ending in EndingsOfLyse)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word.Length - ending.Length + 2;
            }
        }
        return -1;
    }

    private static bool IsNeverIze(ReadOnlySpan<char> stem)
    {
        foreach (var other in NeverIze)
        {
            if (stem.EndsWith(other, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    // Behind "our" where the word begins with a stem in "-our".
    private static int EndOfStem(string word)
    {
        var our = word.IndexOf("our", 2, StringComparison.Ordinal);
        return our > 0 && StemsBySpan.Contains(word.AsSpan(0, our + 3)) ? our + 3 : -1;
    }
}
