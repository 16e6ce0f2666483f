using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>
/// Whoever opens the sentence before as the one who says something may be the pronoun behind it, where the speaker is somebody told of:
/// <c>Ellery said Marsh had asked her. She said there was no hurry.</c>
/// </summary>
internal sealed class TellerBefore : Reservation
{
    public override string Name => "teller-before";

    public override bool AppliesTo(Claim claim)
    {
        if (claim is not { Mention: { Kind: MentionKind.Pronoun } pronoun, Speaker: { } speaker })
        {
            return false;
        }
        var before = Opening(claim, pronoun.Frame) - 1;
        return before >= 0
            && Teller(claim, before) is { } teller
            && !ReferenceEquals(teller, speaker)
            && (teller.Gender is Pronoun.Unknown || teller.Gender == pronoun.Gender)
            // Whoever is told to have said something may go on, too.
            && !claim
                .Reading.Cues[before]
                .Any(cue =>
                    cue.IsStrong
                    && claim.Reading.Cast.Named(cue.Subject) is [var said]
                    && ReferenceEquals(said, speaker)
                );
    }

    // "She said it was late. When asked, she said there was no hurry.": all of these go back to the sentence before them.
    private static int Opening(Claim claim, int at)
    {
        var frames = claim.Reading.Frames;
        while (
            at > 0
            && frames[at - 1].Paragraph == frames[at].Paragraph
            && claim.Reading.Cues[at - 1] is { Length: > 0 } cues
            && cues.All(cue => cue.Subject.Kind is MentionKind.Pronoun)
        )
        {
            at--;
        }
        return at;
    }

    private static CastMember? Teller(Claim claim, int before) =>
        MainCue.Of(claim.Reading.Cues[before])
            is { IsStrong: true, Shape: CueShape.SubjectVerb, Subject: { Kind: MentionKind.Name, First: 0 } teller }
        && claim.Reading.Cast.Named(teller) is [{ Kind: SpeakerKind.Person } named]
            ? named
            : null;
}
