using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>What newsrooms write before a colon where others write who speaks: <c>UPDATE:</c>, <c>Breaking news:</c>, <c>UPDATE 2:</c>.</summary>
internal static class NewsroomLabel
{
    private const int Longest = 3;

    private static readonly FrozenSet<string> Words =
    [
        .. "update updates updated breaking correction corrections clarification watch listen read live analysis opinion exclusive alert developing recap note".Split(
            ' '
        ),
    ];

    /// <summary>One begins at a word.</summary>
    public static bool StandsAt(Frame frame, int at)
    {
        if (!Words.Contains(frame.Pieces[at].Folded))
        {
            return false;
        }
        var colon = at + 1;
        while (colon < frame.Pieces.Count && colon - at < Longest && IsPart(frame.Pieces[colon].Folded))
        {
            colon++;
        }
        return colon < frame.Pieces.Count && frame.Pieces[colon].Is(":");
    }

    private static bool IsPart(string word) => word is "news" || Words.Contains(word) || word.All(char.IsAsciiDigit);
}
