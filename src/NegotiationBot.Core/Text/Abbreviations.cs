using System.Collections.Frozen;

namespace NegotiationBot.Core.Text;

/// <summary>Short forms whose full stop does not end a sentence.</summary>
public static class Abbreviations
{
    // Before a name or a number the stop never ends a sentence.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Leading = Words(
        "mr mrs ms mx dr prof sen sens rep reps gov govs gen col lt maj capt cpl sgt cmdr adm brig pres hon rev fr msgr amb "
            + "st ste mt ft no nos vs e.g i.e messrs mmes supt det insp cllr cllrs"
    );

    // These may end a sentence too; what follows decides.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Either = Words(
        "jr sr co corp inc ltd llc plc bros etc al a.m p.m u.s u.k u.n e.u d.c ph.d m.d b.a m.a "
            + "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun "
            + "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mont neb nev okla ore pa tenn tex vt va wash wis wyo"
    );

    /// <summary>The word before the stop stands before a name or a number: <c>Mr</c>, <c>Gen</c>, an initial.</summary>
    public static bool NeverEndsSentence(ReadOnlySpan<char> wordBeforeStop) =>
        (wordBeforeStop.Length == 1 && char.IsUpper(wordBeforeStop[0]) && wordBeforeStop[0] != 'I')
        || Holds(Leading, wordBeforeStop);

    /// <summary>The word before the stop is shortened, but may end a sentence: <c>Jr</c>, <c>U.S</c>, <c>p.m</c>.</summary>
    public static bool MayEndSentence(ReadOnlySpan<char> wordBeforeStop) =>
        Holds(Either, wordBeforeStop) || IsInitialism(wordBeforeStop);

    private static bool IsInitialism(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }
        return word.Length is >= 3 and <= 9;
    }

    // "in the sun." is no Sunday: all but a few are short forms only with a capital.
    private static bool Holds(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set, ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= 8
        && (char.IsUpper(word[0]) || word.Contains('.') || word is "vs" or "etc")
        && set.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string list) =>
        list.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
