using NegotiationBot.Core.Quotes.Cues;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>The words were said to the subject, and not by it: <c>Ellery was asked whether</c>, <c>Ellery had been told</c>.</summary>
internal sealed class Addressee : Reservation
{
    public override string Name => "addressee";

    public override bool AppliesTo(Claim claim) =>
        claim.Cue
            is {
                Shape: CueShape.SubjectVerb or CueShape.Apposition or CueShape.Inherited,
                Word:
                {
                    IsParticiple: false,
                    Lemma: "ask"
                        or "tell"
                        or "question"
                        or "press"
                        or "warn"
                        or "remind"
                        or "inform"
                        or "advise"
                        or "urge"
                        or "assure"
                }
            } cue
        && claim.Words.Any(words =>
            words.Frame.Index == cue.Frame
            && words.Verb == cue.Verb
            && words.Helpers is ["am" or "is" or "are" or "was" or "were" or "been" or "being", ..]
        );
}
