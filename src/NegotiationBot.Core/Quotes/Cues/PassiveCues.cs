using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Finds verbs whose agent stands behind them: <c>was denounced on Monday by Ellery</c>, <c>“…” was spoken by Ellery</c>.</summary>
internal sealed class PassiveCues(Frame frame, SubjectFinder subjects)
{
    private const int FurthestAgent = 4;

    public Cue? At(int at)
    {
        if (
            at < 2
            || (frame.Pieces[at].Verb ?? frame.Pieces[at].Attitude) is not { IsParticiple: false, IsBare: false } verb
            || ByBehind(at) is not (>= 0 and var by)
        )
        {
            return null;
        }
        var be = VerbUse.StepBack(frame, at - 1) + 1;
        return
            frame.Pieces.Any(be, at, piece => piece.Folded is "is" or "are" or "was" or "were" or "been" or "being")
            && subjects.StartingAt(by + 1) is { IsPossessive: false } agent
            ? new Cue(frame.Index, at, be, agent.Last, CueShape.Passive, verb, agent)
            : null;
    }

    private int ByBehind(int verb)
    {
        for (var by = verb + 1; by < frame.Pieces.Count && by - verb <= FurthestAgent; by++)
        {
            if (frame.Pieces[by].Is("by"))
            {
                return by;
            }
        }
        return -1;
    }

    /// <summary>
    /// The same where the words that were said stand before it, <c>the words “…” were spoken by Ellery</c>, <c>“…,” Arvik was told by Ellery</c>, or between the
    /// two: <c>Arvik was told “…” by Ellery</c>.
    /// </summary>
    public Cue? OfQuotation(int at)
    {
        if (frame.Quotations is not [var first, ..])
        {
            return null;
        }
        if (frame.PositionOf(first) < at)
        {
            return At(at) is { Word.Lemma: "say" or "speak" or "write" or "shout" or "tell" } cue ? cue : Made(at);
        }
        // The agent stands on the other side of the words: that is where the cue is.
        return
            at + 2 < frame.Pieces.Count
            && frame.Pieces[at + 1].IsQuotation
            && frame.Pieces[at + 2].Is("by")
            && At(at) is { Word.Lemma: "tell" } told
            ? told with
            {
                Verb = at + 2,
                First = at + 2,
            }
            : null;
    }

    // "The remark, “…,” was made by Ellery"
    private Cue? Made(int at) =>
        frame.Pieces[at].Folded is "made" or "uttered" or "delivered" or "coined"
        && frame.Pieces[at - 1].Folded is "was" or "were"
        && at > 2
        && frame.Pieces[at - 2].IsQuotation
        && frame.Pieces[frame.Pieces[at - 3].Is(",") && at > 3 ? at - 4 : at - 3].Folded
            is "remark"
                or "remarks"
                or "comment"
                or "comments"
                or "statement"
                or "claim"
                or "quip"
                or "joke"
                or "appeal"
                or "threat"
                or "promise"
                or "words"
                or "phrase"
        && ByBehind(at) is >= 0 and var by
        && subjects.StartingAt(by + 1) is { IsPossessive: false } agent
            ? new Cue(frame.Index, at, at - 1, agent.Last, CueShape.Passive, SpeechVerbs.Find("said"), agent)
            : null;
}
