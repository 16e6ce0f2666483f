using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>
/// Finds the tags behind quotations whose verb no list has: <c>“…,” scoffs Ellery.</c>, <c>“…?” the envoy wondered aloud.</c> The place tells that the
/// verb reports speech.
/// </summary>
internal sealed class TagCues(Frame frame, SubjectFinder subjects)
{
    private const int ShortestVerb = 4;

    public Cue? At(int at)
    {
        if (!MayBeVerb(at))
        {
            return null;
        }
        var verb = new SpeechVerb(frame.Pieces[at].Folded, SpeechStrength.Unlisted, IsParticiple: false, IsBare: false);
        if (
            frame.Pieces[at - 1].IsQuotation
            && subjects.AfterVerb(at + 1) is { IsPossessive: false } after
            && EndsTag(after.Last + 1)
        )
        {
            return new Cue(frame.Index, at, at, after.Last, CueShape.VerbSubject, verb, after);
        }
        var before = VerbUse.StepBack(frame, at - 1);
        return
            before > 0
            && subjects.EndingAt(before) is { IsPossessive: false, First: > 0 } subject
            && frame.Pieces[subject.First - 1].IsQuotation
            && EndsTag(at + 1)
            ? new Cue(frame.Index, at, subject.First, at, CueShape.SubjectVerb, verb, subject)
            : null;
    }

    // A verb of the past or of the third person, by its ending, in a sentence that quotes.
    private bool MayBeVerb(int at)
    {
        var piece = frame.Pieces[at];
        return frame.Quotations.Count > 0
            && at > 0
            && piece is { IsWord: true, IsCapitalised: false }
            && piece.Folded.Length >= ShortestVerb
            && (piece.Folded.EndsWith("ed", StringComparison.Ordinal) || piece.Folded[^1] == 's')
            && piece.Verb is null
            && !piece.IsAuxiliary
            && !piece.IsPreposition;
    }

    private bool EndsTag(int next) =>
        next >= frame.Pieces.Count
        || frame.Pieces[next].IsQuotation
        || (frame.Pieces[next].IsSign && frame.Pieces[next].Token.Text is "." or "," or ":" or ";")
        || frame.Pieces[next].IsPreposition
        || frame.Pieces[next].Folded.EndsWith("ly", StringComparison.Ordinal);
}
