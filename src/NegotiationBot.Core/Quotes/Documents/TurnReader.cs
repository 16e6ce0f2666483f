using System.Buffers;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Reads the turns of a transcript, paragraph by paragraph: one in each as a rule, several where the line breaks were lost.</summary>
public sealed class TurnReader
{
    private const int LongestParagraphWithOneTurn = 1500;
    private const int MostTurnsBack = 100;
    private const int LettersOfLabel = 4;

    private static readonly SearchValues<char> CapitalsAndStops = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ .!?-'’"
    );

    private readonly string _text;
    private readonly List<LabelledParagraph> _turns = [];
    private readonly HashSet<string> _repeated;
    private readonly PlacedLabels _placed;
    private readonly Predicate<string> _isIntroduced;
    private TextSpan? _over;

    /// <param name="paragraphs">Those of the whole document.</param>
    /// <param name="isIntroduced">The label is the first name of somebody named in full before.</param>
    public TurnReader(
        string text,
        IReadOnlyList<TextSpan> paragraphs,
        PlacedLabels placed,
        Predicate<string> isIntroduced
    )
    {
        (_text, _placed, _isIntroduced) = (text, placed, isIntroduced);
        _repeated =
        [
            .. paragraphs
                .Select(paragraph => TurnLabel.ReadCapitalised(text, paragraph)?.Label.Of(text))
                .OfType<string>()
                .CountBy(label => label, StringComparer.Ordinal)
                .Where(label => label.Value > 1)
                .Select(label => label.Key),
        ];
    }

    public List<LabelledParagraph> Turns => _turns;

    /// <summary>How many of them have a label.</summary>
    public int Labels { get; private set; }

    /// <summary>Adds the turns of the next paragraph; what stands before its first label belongs to the label before it.</summary>
    public void Read(TextSpan paragraph)
    {
        if (_placed.Line(paragraph) is { } label)
        {
            _over = label;
            return;
        }
        var start = paragraph.Start;
        var isLong = paragraph.Length >= LongestParagraphWithOneTurn;
        if (isLong || HasLabelBehindStop(paragraph.In(_text)))
        {
            foreach (var sentence in SentenceSplitter.Split(_text, paragraph))
            {
                if (
                    sentence.Start > start
                    && (TurnLabel.Read(_text, sentence) ?? TurnLabel.ReadInline(_text, sentence)) is { } labelled
                    && (isLong || IsKnownInCapitals(labelled.Label.Of(_text)))
                )
                {
                    Add(Trimmed(_text, start, sentence.Start));
                    start = sentence.Start;
                }
            }
        }
        Add(Trimmed(_text, start, paragraph.End));
    }

    // "… at last. MODERATOR: Great, thank you.", "… at last.  Q  Why?": one line break was lost.
    private static bool HasLabelBehindStop(ReadOnlySpan<char> paragraph)
    {
        for (var from = 0; paragraph[from..].IndexOf(": ") is var found and >= 0; from += found + 2)
        {
            var colon = from + found;
            var start = paragraph[..colon].LastIndexOfAnyExcept(CapitalsAndStops) + 1;
            if (start > 0 && colon - start > LettersOfLabel && paragraph[start] is '.' or '!' or '?')
            {
                return true;
            }
        }
        return paragraph.IndexOf(" Q ") is > 0 and var letter
            && paragraph[..letter].TrimEnd() is [.., '.' or '!' or '?' or ')' or '”'];
    }

    private bool IsKnownInCapitals(string label) =>
        !label.Any(char.IsLower)
        && (
            TurnLabel.IsNobody(label)
            || _turns.TakeLast(MostTurnsBack).Any(turn => turn.IsOwn && turn.Label.Of(_text) == label)
        );

    private void Add(TextSpan part)
    {
        if (
            (
                _placed.Stopped(part)
                ?? TurnLabel.Read(_text, part)
                ?? TurnLabel.ReadInline(_text, part)
                ?? ReadShort(part)
                ?? ReadRepeated(part)
                ?? ReadBeforeStop(part)
                ?? ReadUnderLine(part)
            ) is
            { } labelled
        )
        {
            _turns.Add(labelled);
            _over = null;
            Labels++;
        }
        else if (_turns.Count > 0)
        {
            _turns.Add(new LabelledParagraph(_turns[^1].Label, part, IsOwn: false));
        }
    }

    private LabelledParagraph? ReadUnderLine(TextSpan part) =>
        _over is { } label ? new LabelledParagraph(label, part) : null;

    // "Ellery:", "Mara:" after "Mara Ellery:" would else be words of whoever stood before.
    private LabelledParagraph? ReadShort(TextSpan part) =>
        TurnLabel.ReadShort(_text, part) is { } found
        && found.Label.Of(_text) is var written
        && PersonName.TryParse(written) is { } shorter
        && (
            _turns
                .TakeLast(MostTurnsBack)
                .Select(turn => PersonName.TryParse(turn.Label.Of(_text)))
                .Any(name =>
                    name?.Surname == shorter.Surname || (name is { Given: [var given, ..] } && given == shorter.Surname)
                ) || _isIntroduced(written)
        )
            ? found
            : null;

    // "Post:" before every question would else be words of whoever answered the one before.
    private LabelledParagraph? ReadRepeated(TextSpan part) =>
        TurnLabel.ReadCapitalised(_text, part) is { } found && _repeated.Contains(found.Label.Of(_text)) ? found : null;

    // "PRESIDENT ELLERY. Yes.": a stop for the colon that the label has everywhere else.
    private LabelledParagraph? ReadBeforeStop(TextSpan part)
    {
        foreach (var turn in _turns.TakeLast(MostTurnsBack))
        {
            var label = turn.Label.In(_text);
            if (
                turn.IsOwn
                && !label.ContainsAnyInRange('a', 'z')
                && part.Length > label.Length + 2
                && part.In(_text).StartsWith(label)
                && part.In(_text)[label.Length..] is ['.', ' ', ..]
            )
            {
                var end = part.Start + label.Length;
                return new LabelledParagraph(
                    new TextSpan(part.Start, end),
                    LabelPlace.WordsFrom(_text, end + 1, part.End)
                );
            }
        }
        return null;
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        return new TextSpan(start, end);
    }
}
