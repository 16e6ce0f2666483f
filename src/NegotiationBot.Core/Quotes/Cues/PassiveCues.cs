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

    /// <summary>The same where the words that were said stand before it: <c>the words “…” were spoken by Ellery</c>.</summary>
    public Cue? OfQuotation(int at) =>
        frame.Quotations is [var first, ..]
        && frame.PositionOf(first) < at
        && At(at) is { Word.Lemma: "say" or "speak" or "write" or "shout" } cue
            ? cue
            : null;
}
