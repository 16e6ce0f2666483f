using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Tells whose each label of a transcript is, from all the labels together and from what the document says of the occasion.</summary>
internal sealed class TurnSpeakers
{
    private readonly string _text;
    private readonly IReadOnlyList<LabelledParagraph> _turns;
    private readonly LabelResolver _resolver;
    private readonly FirstNames _firstNames;
    private readonly Presiding _presiding;
    private readonly List<string> _labels;
    private readonly Dictionary<string, NamedSpeaker?> _resolved = new(StringComparer.Ordinal);
    private readonly NamedSpeaker? _answerer;

    /// <param name="turns">At least one.</param>
    /// <param name="paragraphs">Those of the whole document.</param>
    /// <param name="guest">Whom the title names as answering: <c>Interview with Mara Ellery</c>.</param>
    public TurnSpeakers(
        string text,
        IReadOnlyList<TextSpan> paragraphs,
        IReadOnlyList<LabelledParagraph> turns,
        LabelResolver resolver,
        FirstNames firstNames,
        NamedSpeaker? guest
    )
    {
        (_text, _turns, _resolver, _firstNames) = (text, turns, resolver, firstNames);
        _presiding = new Presiding(text, paragraphs);
        _labels =
        [
            .. turns
                .Where(turn => turn.IsOwn)
                .Select(turn => turn.Label.Of(text).Trim())
                .Distinct(StringComparer.Ordinal),
        ];
        _answerer = guest is not null && AnswersAlone(guest) ? guest : null;
    }

    /// <summary>Null where nobody is known by the label.</summary>
    public NamedSpeaker? Of(TextSpan label)
    {
        var written = label.Of(_text).Trim();
        return _presiding.At(label.Start, written) is { } name ? Resolve(name)
            : IsAnswer(written) ? _answerer
            : Resolve(written);
    }

    private NamedSpeaker? Resolve(string written)
    {
        if (!_resolved.TryGetValue(written, out var speaker))
        {
            _resolved.Add(written, speaker = Read(NameBehind(written) ?? written));
        }
        return speaker;
    }

    private NamedSpeaker? Read(string label)
    {
        var bearers =
            label.Contains(' ') || TurnLabel.IsNobody(label)
                ? []
                : _firstNames.Of(label, _turns[0].Label.Start, _labels);
        return bearers.Count switch
        {
            0 => _resolver.Resolve(label),
            1 => _resolver.Resolve(bearers[0]),
            _ => null,
        };
    }

    // "The Prime Minister:" after "The Prime Minister (Mara Ellery):".
    private string? NameBehind(string label)
    {
        // "Q (Mara Ellery):" is one of those who ask.
        if (TurnLabel.IsNobody(label))
        {
            return null;
        }
        var introduced = label + " (";
        var named = _turns.FirstOrDefault(turn =>
            _text.AsSpan(0, turn.Label.Start).EndsWith(introduced, StringComparison.Ordinal)
        );
        return named.Label.IsEmpty ? null : named.Label.Of(_text);
    }

    // Whoever else is named, and does not only ask, may answer as well.
    private bool AnswersAlone(NamedSpeaker guest) =>
        _turns
            .Where(turn => turn.IsOwn && !AskerLabel.Asks(_text, turn.Label))
            .All(turn => Resolve(turn.Label.Of(_text).Trim())?.Name == guest.Name)
        && !_turns.Any(turn =>
            AskerLabel.Asks(_text, turn.Label)
            && !IsAnswer(turn.Label.Of(_text))
            && Vocative.IsOfAnother(turn.Words.Of(_text), guest.Name)
        );

    private static bool IsAnswer(string label) => label is "A" or "Answer" or "ANSWER";
}
