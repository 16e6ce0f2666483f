using System.Text.RegularExpressions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Frames;

/// <summary>The time before an entry of a live blog: <c>17:30</c>, <c>9.05am GMT —</c>. It is no part of the sentence behind it.</summary>
internal static partial class LeadingTime
{
    /// <summary>The paragraph behind its time; the whole of it where it begins with none.</summary>
    public static TextSpan Skip(string text, TextSpan paragraph) =>
        paragraph.Length > 0 && char.IsAsciiDigit(text[paragraph.Start])
            ? new TextSpan(paragraph.Start + LengthOf(text.AsSpan(paragraph.Start, paragraph.Length)), paragraph.End)
            : paragraph;

    private static int LengthOf(ReadOnlySpan<char> paragraph)
    {
        foreach (var time in Time().EnumerateMatches(paragraph))
        {
            return time.Length;
        }
        return 0;
    }

    [GeneratedRegex(
        @"^\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)? ?(?:GMT|BST|UTC|CES?T|EES?T|MSK|E[SD]?T)?[:,]?(?: ?[-–—])?\s+(?=[\p{Lu}""“«‘'])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Time();
}
