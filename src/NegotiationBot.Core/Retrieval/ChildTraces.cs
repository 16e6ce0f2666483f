namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// Passes over text that surely says of nobody that they are a child. A question looks at some three hundred sentences and as good as none says it; a pattern
/// with as many beginnings tries at every other letter, which took a twentieth of a question.
/// </summary>
internal static class ChildTraces
{
    /// <summary>A word is known by so many of its first letters, and only then looked at.</summary>
    private const int Known = 3;

    private static readonly string[] Beginnings =
    [
        .. "age,boy,girl,child,toddler,teen,minor,pupil,kid,infant,preschool,kindergart,grader".Split(','),
        .. "schoolboy,schoolgirl,schoolchild,turns ,turned ,is ,was ".Split(','),
    ];

    private static readonly string[] Numbers = [.. "three four five six seven eight nine ten eleven twelve".Split(' ')];

    private static readonly ulong[] Places = PlacesOf(Beginnings);

    /// <summary>False where neither a word nor a number says an age of a child.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text)
    {
        var isInside = false;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsAsciiLetter(letter))
            {
                if ((letter | 0x20) == 'y' || !isInside)
                {
                    if (MayBegin(text[i..], isInside))
                    {
                        return true;
                    }
                    isInside = true;
                }
                continue;
            }
            isInside = false;
            if (letter is ',' or ')' && i > 1 && char.IsAsciiDigit(text[i - 1]) && text[i - 2] is ' ' or '(' or '1')
            {
                return true;
            }
        }
        return false;
    }

    private static bool MayBegin(ReadOnlySpan<char> text, bool isInside)
    {
        if ((text[0] | 0x20) == 'y')
        {
            return text.StartsWith("year", StringComparison.OrdinalIgnoreCase); // Also inside: "a 12year-old".
        }
        if (isInside || text.Length < Known || (Places[PlaceOf(text) >> 6] & (1UL << PlaceOf(text))) == 0)
        {
            return false;
        }
        foreach (var word in Beginnings)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return word is not ("is " or "was ") || IsNumber(text[word.Length..]);
            }
        }
        return false;
    }

    /// <summary>"Is nine", "was 12", "was fourteen".</summary>
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        var word = end < 0 ? text : text[..end];
        if (word is [>= '0' and <= '9', ..] || word.Contains("teen", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }
        foreach (var number in Numbers)
        {
            if (word.StartsWith(number, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }

    private static ulong[] PlacesOf(string[] words)
    {
        var places = new ulong[1 << (5 * Known) >> 6];
        foreach (var word in words)
        {
            places[PlaceOf(word) >> 6] |= 1UL << PlaceOf(word);
        }
        return places;
    }

    // A letter counts by its last five bits, which are those of its capital. A shift counts by the last six bits of its number alone.
    private static int PlaceOf(ReadOnlySpan<char> word) =>
        ((word[0] & 31) << 10) | ((word[1] & 31) << 5) | (word[2] & 31);
}
