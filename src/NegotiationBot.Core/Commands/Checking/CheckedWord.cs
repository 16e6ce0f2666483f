using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands.Checking;

/// <summary>A word and where it stands; capitals, accents and marks make no other word.</summary>
public readonly record struct CheckedWord(string Folded, TextSpan Span)
{
    /// <summary>The words of a stretch, with offsets into the whole text.</summary>
    /// <param name="start">Where the stretch begins.</param>
    public static List<CheckedWord> In(ReadOnlySpan<char> slice, int start)
    {
        var words = new List<CheckedWord>();
        for (var at = 0; WordScanner.Next(slice, at) is { } span; at = span.End)
        {
            words.Add(
                new CheckedWord(
                    TextFolding.Fold(slice[span.Start..span.End]),
                    new TextSpan(start + span.Start, start + span.End)
                )
            );
        }
        return words;
    }
}
