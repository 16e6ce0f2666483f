using System.Collections.Frozen;

namespace NegotiationBot.Core.Retrieval;

/// <summary>A sentence that points back to the one before: <c>The two spoke on Monday. It lasted an hour.</c> What it is about stands there.</summary>
internal static class Anaphora
{
    /// <summary>Among so many words at its beginning stands what points back: "And it sank". Further on "that" and "this" are of the sentence itself.</summary>
    private const int Opening = 2;

    private static readonly FrozenSet<string> Pointers = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            .. "it its this these such both he she they his their".Split(' '),
            .. "він вона воно вони його її їх цей ця це ці".Split(' '),
            .. "он она оно они его её их этот эта это эти".Split(' '),
        ]
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = Pointers.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <param name="sentence">As written: most sentences that a question looks at are not worth analysing.</param>
    public static bool PointsBack(ReadOnlySpan<char> sentence)
    {
        for (var (at, words) = (0, 0); at < sentence.Length && words < Opening; words++)
        {
            while (at < sentence.Length && !char.IsLetter(sentence[at]))
            {
                at++;
            }
            var start = at;
            while (at < sentence.Length && char.IsLetter(sentence[at]))
            {
                at++;
            }
            if (Words.Contains(sentence[start..at]))
            {
                return true;
            }
        }
        return false;
    }
}
