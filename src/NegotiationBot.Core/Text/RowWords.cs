using System.Collections.Frozen;

namespace NegotiationBot.Core.Text;

/// <summary>Words that are one of a row: a day, a month, a span of time, a number. Their neighbours in meaning are others of the row.</summary>
internal static class RowWords
{
    public static readonly FrozenSet<string> Days = Set(
        "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight overnight"
    );

    public static readonly FrozenSet<string> Months = Set(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec"
    );

    public static readonly FrozenSet<string> TimesOfDay = Set(
        "noon midday midnight dawn daybreak dusk sunrise sunset morning afternoon evening night tonight overnight"
    );

    public static readonly FrozenSet<string> Units = Set(
        "second seconds minute minutes hour hours day days week weeks month months year years decade decades monthlong weeklong yearlong"
    );

    /// <summary>Numbers in letters, from one on.</summary>
    internal static readonly string[] ToTwenty =
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".Split(
            ' '
        );

    public static readonly FrozenSet<string> Numbers = Set(
        string.Join(' ', ToTwenty)
            + " thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million billion trillion dozen dozens half"
    );

    /// <summary>What a number in letters counts, one to twenty; 0 of any other word.</summary>
    public static int ValueOf(string folded) => Array.IndexOf(ToTwenty, folded) + 1;

    public static bool Contain(string folded) =>
        Numbers.Contains(folded) || Days.Contains(folded) || Months.Contains(folded) || Units.Contains(folded);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
