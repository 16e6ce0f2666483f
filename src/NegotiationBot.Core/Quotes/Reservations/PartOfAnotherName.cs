using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>The name only tells who somebody else is: <c>lawyers for Ellery said</c>, <c>the man who shot Ellery said</c>.</summary>
internal sealed class PartOfAnotherName : Reservation
{
    private const int LongestClause = 6;

    public override string Name => "part-of-another-name";

    public override bool AppliesTo(Claim claim) =>
        claim is { Mention: { Kind: MentionKind.Name } mention, Cue: { } cue }
        && mention.Frame == cue.Frame
        && claim.Reading.Frames[cue.Frame] is var frame
        && (
            IsStartOfAdjective(frame, mention.Last + 1)
            || cue.Shape is CueShape.SubjectVerb or CueShape.Label or CueShape.Inherited && IsPart(frame, mention, cue)
        );

    // "Los Angeles-based lawyer Ellery said"
    private static bool IsStartOfAdjective(Frame frame, int next) =>
        next < frame.Pieces.Count
        && frame.Pieces[next] is { IsWord: true, IsCapitalised: false } piece
        && char.IsUpper(piece.Token.Text[0]);

    private static bool IsPart(Frame frame, FoundMention mention, Cue cue)
    {
        if (mention.IsPossessive)
        {
            return true;
        }
        var before = mention.First - 1;
        if (before < 1 || cue.Verb < mention.Last)
        {
            return false;
        }
        return HangsOn(frame.Pieces[before].Folded, frame.Pieces[before - 1]) || IsInClause(frame, mention, cue);
    }

    // "critics of Ellery", "someone close to Ellery"; not "speaking to Ellery".
    private static bool HangsOn(string preposition, Piece head) =>
        preposition is "of" or "for" or "to" or "behind" or "under"
        && head is { IsWord: true }
        && !(head.Folded is "according" or "because" or "as" or "on" or "and")
        && !head.Folded.EndsWith("ing", StringComparison.Ordinal);

    // The clause of "who" ends where the verb of the sentence follows the name at once.
    private static bool IsInClause(Frame frame, FoundMention mention, Cue cue)
    {
        if (cue.Verb != mention.Last + 1)
        {
            return false;
        }
        for (var i = mention.First - 1; i > 0 && mention.First - i <= LongestClause; i--)
        {
            if (frame.Pieces[i].IsSign || frame.Pieces[i].IsQuotation || frame.Pieces[i].IsConjunction)
            {
                return frame.Pieces[i].Is("who")
                    && i < mention.First - 1
                    && frame.Pieces[mention.First - 1].Verb is null
                    && !frame.Pieces[i - 1].IsSign;
            }
        }
        return false;
    }
}
