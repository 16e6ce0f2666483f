using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>A document whose paragraphs stand under labels.</summary>
public static class Transcript
{
    private const int FirstLabelWithin = 12;

    /// <summary>The labelled paragraph that each paragraph belongs to, or null; null as a whole where the document is no transcript.</summary>
    public static IReadOnlyList<LabelledParagraph?>? Read(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        var labels = paragraphs.Select(paragraph => TurnLabel.Read(text, paragraph)).ToList();
        var first = labels.FindIndex(label => label is not null);
        var count = labels.Count(label => label is not null);
        // One label alone makes a transcript only where (nearly) the whole document stands under it.
        return first >= 0 && first < FirstLabelWithin && (count > 1 || first <= 3) && HoldsMostOf(paragraphs, first)
            ? labels
            : null;
    }

    /// <summary>Stage directions, times and signs that end a document.</summary>
    public static bool IsFurniture(string text, TextSpan paragraph)
    {
        var words = paragraph.In(text);
        return (words[0] is '(' or '[' && words[^1] is ')' or ']')
            || words.StartsWith("###", StringComparison.Ordinal)
            || words.StartsWith("END", StringComparison.Ordinal) && words.Length < 20
            || (
                words.Length < 24
                && (words.Contains(".M.", StringComparison.OrdinalIgnoreCase) && char.IsDigit(words[0]))
            );
    }

    private static bool HoldsMostOf(IReadOnlyList<TextSpan> paragraphs, int first) =>
        paragraphs.Skip(first).Sum(paragraph => (long)paragraph.Length) * 2
        > paragraphs.Sum(paragraph => (long)paragraph.Length);
}
