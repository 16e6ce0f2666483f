using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands.Checking;

/// <summary>A word and where it stands; capitals, accents and marks make no other word.</summary>
public readonly record struct CheckedWord(string Folded, TextSpan Span)
{
    /// <summary>The words of a stretch, with offsets into the whole text.</summary>
    public static List<CheckedWord> In(string text, TextSpan stretch)
    {
        var words = new List<CheckedWord>();
        var slice = stretch.Of(text);
        for (var at = 0; WordScanner.Next(slice, at) is { } span; at = span.End)
        {
            words.Add(
                new CheckedWord(
                    TextFolding.Fold(span.In(slice)),
                    new TextSpan(stretch.Start + span.Start, stretch.Start + span.End)
                )
            );
        }
        return words;
    }
}
