using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Candidates;

/// <summary>What a cue tells of the quotation beside it.</summary>
internal static class CueFeatures
{
    private const int MostCounted = 30;

    public static Features<CandidateFeature> Note(Features<CandidateFeature> features, Frame frame, Cue cue) =>
        NoteVerb(features, cue.Word)
            .Note(
                CandidateFeature.LikeSaying,
                cue.Word is null ? 0 : VerbMeaning.Of(frame.Pieces[cue.Verb].Folded).Saying
            )
            .Note(CandidateFeature.IsSubjectVerb, cue.Shape is CueShape.SubjectVerb)
            .Note(CandidateFeature.IsVerbSubject, cue.Shape is CueShape.VerbSubject or CueShape.Passive)
            .Note(CandidateFeature.IsApposition, cue.Shape is CueShape.Apposition)
            .Note(CandidateFeature.IsInherited, cue.Shape is CueShape.Inherited)
            .Note(CandidateFeature.IsAccordingTo, cue.Shape is CueShape.AccordingTo)
            .Note(CandidateFeature.IsLabel, cue.Shape is CueShape.Label)
            .Note(CandidateFeature.IsSignature, cue.Shape is CueShape.Signature)
            .Note(CandidateFeature.OpensSentence, cue.First == 0)
            .Note(CandidateFeature.EndsSentence, Math.Max(cue.Last, cue.Verb) >= frame.Pieces.Count - 2)
            .Note(CandidateFeature.IsNegatedOrSupposed, VerbUse.IsNegatedOrSupposed(frame, cue.Verb));

    /// <summary>What stands between a cue and the quotation at <paramref name="at"/> of the same frame.</summary>
    public static Features<CandidateFeature> NoteGap(
        Features<CandidateFeature> features,
        Frame frame,
        ImmutableArray<Cue> cues,
        Cue cue,
        int at
    )
    {
        var (from, to) =
            cue.Verb > at ? (at + 1, Math.Min(cue.First, cue.Verb)) : (Math.Max(cue.Last, cue.Verb) + 1, at);
        var (gap, signs, quotations) = (0, 0, 0);
        for (var i = from; i < to && gap < MostCounted; i++)
        {
            gap += frame.Pieces[i].IsSign || frame.Pieces[i].IsQuotation ? 0 : 1;
            signs += frame.Pieces[i].IsSign ? 1 : 0;
            quotations += frame.Pieces[i].IsQuotation ? 1 : 0;
        }
        return features
            .Note(CandidateFeature.Gap, gap)
            .Note(CandidateFeature.SignsBetween, signs)
            .Note(CandidateFeature.QuotationBetween, quotations)
            .Note(
                CandidateFeature.CuesBetween,
                cues.Count(other => other.Verb > Math.Min(at, cue.Verb) && other.Verb < Math.Max(at, cue.Verb))
            );
    }

    private static Features<CandidateFeature> NoteVerb(Features<CandidateFeature> features, SpeechVerb? verb) =>
        verb is null
            ? features
            : features
                .Note(CandidateFeature.VerbIsStrong, verb.Strength is SpeechStrength.Strong)
                .Note(CandidateFeature.VerbIsWeak, verb.Strength is SpeechStrength.Weak)
                .Note(CandidateFeature.VerbIsLoose, verb.Strength is SpeechStrength.Loose)
                .Note(CandidateFeature.VerbIsUnlisted, verb.Strength is SpeechStrength.Unlisted)
                .Note(CandidateFeature.VerbIsSay, verb.Lemma is "say" or "tell" or "write" or "add")
                .Note(CandidateFeature.VerbIsCall, verb.Lemma is "call" or "dub" or "describe" or "label" or "brand")
                .Note(CandidateFeature.VerbIsParticiple, verb.IsParticiple)
                .Note(CandidateFeature.VerbIsBare, verb.IsBare);
}
