using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>A document whose paragraphs stand under labels.</summary>
public static class Transcript
{
    private const int FirstLabelWithin = 12;
    private const double FewestLabels = 0.15;

    /// <summary>The turns, in order, the words before the first label left out; empty where the document is no transcript.</summary>
    /// <param name="title">What kind of document it is; one label alone stands over a speech, but over no report.</param>
    public static IReadOnlyList<LabelledParagraph> Read(string title, string text, IReadOnlyList<TextSpan> paragraphs)
    {
        var first = FirstLabelled(title, text, paragraphs);
        if (first < 0)
        {
            return [];
        }
        var turns = new List<LabelledParagraph>();
        var labels = 0;
        foreach (var paragraph in paragraphs.Skip(first).Where(paragraph => !IsFurniture(text, paragraph)))
        {
            labels += TurnReader.Read(text, paragraph, turns);
        }
        var isSpeech = StatementTitle.NamesOccasion(title) && first <= 6;
        return isSpeech || (labels > 1 && labels >= FewestLabels * (paragraphs.Count - first)) ? turns : [];
    }

    /// <summary>Stage directions, times and signs that end a document.</summary>
    public static bool IsFurniture(string text, TextSpan paragraph)
    {
        var words = paragraph.In(text);
        return (words[0] is '(' or '[' && words[^1] is ')' or ']')
            || words.StartsWith("###", StringComparison.Ordinal)
            || (words.StartsWith("END", StringComparison.Ordinal) && words.Length < 20)
            || (
                words.Length < 24 && char.IsDigit(words[0]) && words.Contains(".M.", StringComparison.OrdinalIgnoreCase)
            );
    }

    private static int FirstLabelled(string title, string text, IReadOnlyList<TextSpan> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count && i < FirstLabelWithin; i++)
        {
            // A headline repeated as the first line ("Ellery: no deal yet") is no label.
            var isTitle = paragraphs[i].In(text).Equals(title, StringComparison.OrdinalIgnoreCase);
            if (
                !isTitle
                && TurnLabel.Read(text, paragraphs[i]) is { } found
                && !(i == 0 && EndsLikeHeadline(text, found.Words))
            )
            {
                return i;
            }
        }
        return -1;
    }

    private static bool EndsLikeHeadline(string text, TextSpan words) =>
        words.Length < 200 && char.IsLetterOrDigit(text[words.End - 1]);
}
