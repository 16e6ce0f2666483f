using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Says which paragraphs without a label go on with the turn before them. Notes of the scene and questions do not.</summary>
public sealed class Continuation
{
    private const int LongestNote = 400;

    private readonly string _text;
    private readonly IReadOnlyList<LabelledParagraph> _turns;
    private readonly Signs[] _signs;
    private readonly bool _isCustom;
    private readonly bool[] _isEnded;
    private readonly bool _hasStops;

    public Continuation(string text, IReadOnlyList<LabelledParagraph> turns)
    {
        (_text, _turns) = (text, turns);
        _hasStops = turns.Any(turn => turn.IsOwn && turn.Label.End < text.Length && text[turn.Label.End] is '.');
        _signs = [.. turns.Select(SignsOf)];
        var unlabelled = turns.Count(turn => !turn.IsOwn);
        var spoken = _signs.Count(signs => signs.First);
        // Where turns of many paragraphs are the custom of the document, one without "I" or "you" is spoken too.
        _isCustom = spoken >= 2 && spoken * 5 >= unlabelled;
        _isEnded = new bool[turns.Count];
        for (var i = 1; i < turns.Count; i++)
        {
            _isEnded[i] = !turns[i].IsOwn && (_isEnded[i - 1] || Ends(i));
        }
    }

    /// <summary>The words of the turn belong to its label.</summary>
    public bool Holds(int turn)
    {
        var (_, words, isOwn) = _turns[turn];
        if (isOwn)
        {
            return true;
        }
        var (first, second, narrates) = _signs[turn];
        if (QuotationMark.IsDouble(_text[words.Start]) || _isEnded[turn] || (second && AsksAfterAnswer(turn)))
        {
            return false;
        }
        return first || second || (_isCustom && !narrates);
    }

    // What may be a label, and a heading, are of somebody else, and so may be what stands under them.
    private bool Ends(int turn) =>
        TurnLabel.MayStandBefore(_text, _turns[turn].Words)
        || (_hasStops && StoppedLabels.MayBe(_text, _turns[turn].Words))
        || (_signs[turn] is { First: false, Second: false } && ParagraphEnd.IsHeading(_text, _turns[turn].Words));

    private Signs SignsOf(LabelledParagraph turn)
    {
        if (turn.IsOwn)
        {
            return default;
        }
        var tokens = PersonWords.Read(_text, turn.Words);
        var (first, second) = (tokens.Exists(PersonWords.IsFirst), tokens.Exists(PersonWords.IsSecond));
        return new Signs(first, second, !first && !second && Narrates(turn.Label, turn.Words, tokens));
    }

    private bool AsksAfterAnswer(int turn)
    {
        var answer = turn - 1;
        while (answer > 0 && !_turns[answer].IsOwn)
        {
            answer--;
        }
        return _text[_turns[turn].Words.End - 1] is '?'
            && answer > 0
            && AskerLabel.Asks(_text, _turns[answer - 1].Label);
    }

    // "The delegations then left the hall"; "Ellery laughed."
    private bool Narrates(TextSpan label, TextSpan words, List<Token> tokens)
    {
        var speaker = NameFolder.Words(label.Of(_text)) is [.., var last] ? last : null;
        return words.Length <= LongestNote
            && (tokens.Exists(token => token.Folded == speaker) || (tokens.Exists(IsScene) && tokens.Exists(Happens)));
    }

    private static bool IsScene(Token token) =>
        token.Folded
            is "delegations"
                or "delegates"
                or "reporters"
                or "journalists"
                or "audience"
                or "participants"
                or "hall"
                or "applause"
                or "microphone"
                or "briefing"
                or "transcript";

    private static bool Happens(Token token) =>
        token.Folded
            is "left"
                or "entered"
                or "began"
                or "ended"
                or "concluded"
                or "resumed"
                or "continued"
                or "rose"
                or "applauded"
                or "laughed"
                or "asked"
                or "interrupted"
                or "followed";

    /// <summary>What a paragraph without a label shows of whose words it holds: <c>I</c>, <c>you</c>, the speaker or the scene told of.</summary>
    private readonly record struct Signs(bool First, bool Second, bool Narrates);
}
