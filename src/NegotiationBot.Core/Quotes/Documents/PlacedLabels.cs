using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Labels that only the whole document shows to be such: on lines of their own, or before a stop.</summary>
public sealed class PlacedLabels
{
    private readonly IReadOnlyDictionary<int, TextSpan> _lines;
    private readonly IReadOnlyDictionary<int, LabelledParagraph> _stopped;

    /// <param name="paragraphs">Those of the whole document.</param>
    public PlacedLabels(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        _lines = LabelLines.Find(text, paragraphs);
        _stopped = StoppedLabels.Find(text, paragraphs);
    }

    public bool Holds(TextSpan paragraph) => IsLine(paragraph) || _stopped.ContainsKey(paragraph.Start);

    /// <summary>The paragraph is a label and nothing else.</summary>
    public bool IsLine(TextSpan paragraph) => _lines.ContainsKey(paragraph.Start);

    /// <summary>The label which the paragraph is; null where it is none.</summary>
    public TextSpan? Line(TextSpan paragraph) => _lines.TryGetValue(paragraph.Start, out var label) ? label : null;

    /// <summary>The paragraph with the name before its first stop as the label; null where that is none.</summary>
    public LabelledParagraph? Stopped(TextSpan paragraph) =>
        _stopped.TryGetValue(paragraph.Start, out var labelled)
            ? labelled with
            {
                Words = new TextSpan(labelled.Words.Start, paragraph.End),
            }
            : null;
}
