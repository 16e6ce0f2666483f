namespace NegotiationBot.Core.Speakers;

/// <summary>Whether two spellings may be one name with a slip of the pen.</summary>
public static class Spelling
{
    /// <summary>One letter added, lost, changed or two neighbours swapped, in words of at least five letters that begin alike.</summary>
    public static bool IsSlip(string one, string other)
    {
        if (Math.Min(one.Length, other.Length) < 5 || Math.Abs(one.Length - other.Length) > 1 || one[0] != other[0])
        {
            return false;
        }
        var from = 0;
        while (from < one.Length && from < other.Length && one[from] == other[from])
        {
            from++;
        }
        var a = one.AsSpan(from);
        var b = other.AsSpan(from);
        if (a.Length != b.Length)
        {
            return a.Length > b.Length ? a[1..].SequenceEqual(b) : b[1..].SequenceEqual(a);
        }
        return a.Length > 0 && (a[1..].SequenceEqual(b[1..]) || IsSwap(a, b));
    }

    /// <summary>Only vowels, letters that stand for one and doubled letters differ: two ways to write one name from another script (<c>Podolyak</c>, <c>Podoliak</c>).</summary>
    public static bool IsVariant(string one, string other) => Consonants(one).SequenceEqual(Consonants(other));

    private static IEnumerable<char> Consonants(string name)
    {
        var last = '\0';
        foreach (var letter in name)
        {
            if ("aeiouyjh'".Contains(letter))
            {
                continue;
            }
            var consonant = letter is 'w' ? 'v' : letter;
            if (consonant != last)
            {
                yield return consonant;
            }
            last = consonant;
        }
    }

    private static bool IsSwap(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]);
}
