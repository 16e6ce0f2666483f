using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Says which paragraphs without a label go on with the turn before them. Notes of the scene and questions do not.</summary>
public sealed class Continuation
{
    private const int LongestNote = 400;

    private readonly string _text;
    private readonly IReadOnlyList<LabelledParagraph> _turns;
    private readonly bool _isCustom;

    public Continuation(string text, IReadOnlyList<LabelledParagraph> turns)
    {
        (_text, _turns) = (text, turns);
        var unlabelled = turns.Where(turn => !turn.IsOwn).ToList();
        var spoken = unlabelled.Count(turn => PersonWords.HaveFirst(PersonWords.Read(text, turn.Words)));
        // Where turns of many paragraphs are the custom of the document, one without "I" or "you" is spoken too.
        _isCustom = spoken >= 2 && spoken * 5 >= unlabelled.Count;
    }

    /// <summary>The words of the turn belong to its label.</summary>
    public bool Holds(int turn)
    {
        var (label, words, isOwn) = _turns[turn];
        if (isOwn)
        {
            return true;
        }
        var tokens = PersonWords.Read(_text, words);
        var addresses = PersonWords.HaveSecond(tokens);
        if (QuotationMark.IsDouble(_text[words.Start]) || (addresses && AsksAfterAnswer(turn)))
        {
            return false;
        }
        return PersonWords.HaveFirst(tokens) || addresses || (_isCustom && !Narrates(label, words, tokens));
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
            && TurnLabel.IsNobody(_turns[answer - 1].Label.Of(_text));
    }

    // "The delegations then left the hall"; "Ellery laughed."
    private bool Narrates(TextSpan label, TextSpan words, IReadOnlyList<Token> tokens)
    {
        var speaker = NameFolder.Words(label.Of(_text)) is [.., var last] ? last : null;
        return words.Length <= LongestNote
            && (tokens.Any(token => token.Folded == speaker) || (tokens.Any(IsScene) && tokens.Any(Happens)));
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
}
