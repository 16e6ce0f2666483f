using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Reads the turns of one paragraph: one as a rule, several where the line breaks of a transcript were lost.</summary>
public static class TurnReader
{
    private const int LongestParagraphWithOneTurn = 1500;
    private const int MostTurnsBack = 100;

    /// <summary>Adds the turns of the paragraph; what stands before its first label belongs to the label before it.</summary>
    /// <returns>How many labels it has.</returns>
    public static int Read(string text, TextSpan paragraph, List<LabelledParagraph> turns)
    {
        if (paragraph.Length < LongestParagraphWithOneTurn)
        {
            return Add(text, paragraph, turns);
        }
        var labels = 0;
        var start = paragraph.Start;
        foreach (var sentence in SentenceSplitter.Split(text, paragraph))
        {
            if (
                sentence.Start > start
                && (TurnLabel.Read(text, sentence) ?? TurnLabel.ReadInline(text, sentence)) is not null
            )
            {
                labels += Add(text, Trimmed(text, start, sentence.Start), turns);
                start = sentence.Start;
            }
        }
        return labels + Add(text, Trimmed(text, start, paragraph.End), turns);
    }

    private static int Add(string text, TextSpan part, List<LabelledParagraph> turns)
    {
        if (
            (TurnLabel.Read(text, part) ?? TurnLabel.ReadInline(text, part) ?? ReadShort(text, part, turns)) is
            { } labelled
        )
        {
            turns.Add(labelled);
            return 1;
        }
        if (turns.Count > 0)
        {
            turns.Add(new LabelledParagraph(turns[^1].Label, part, IsOwn: false));
        }
        return 0;
    }

    // "Ellery:" after "Mara Ellery:" would else be words of whoever stood before.
    private static LabelledParagraph? ReadShort(string text, TextSpan part, List<LabelledParagraph> turns) =>
        TurnLabel.ReadShort(text, part) is { } found
        && PersonName.TryParse(found.Label.Of(text)) is { } shorter
        && turns
            .TakeLast(MostTurnsBack)
            .Any(turn => PersonName.TryParse(turn.Label.Of(text))?.Surname == shorter.Surname)
            ? found
            : null;

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        return new TextSpan(start, end);
    }
}
