using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>
/// One person has been speaking, and “they” may be that person: <c>“It was loud,” Robin said. They said the council had been there. “I left early,” they added.</c>
/// </summary>
internal sealed class SingularThey : Reservation
{
    private const int SentencesBack = 8;

    public override string Name => "singular-they";

    public override bool AppliesTo(Claim claim)
    {
        if (
            claim
            is not {
                Mention: { Kind: MentionKind.Pronoun, Gender: Pronoun.They } pronoun,
                Speaker: { Kind: not SpeakerKind.Person } speaker
            }
        )
        {
            return false;
        }
        for (var i = pronoun.Frame - 1; i >= Math.Max(0, pronoun.Frame - SentencesBack); i--)
        {
            if (IsSubjectIn(claim.Reading, i, speaker))
            {
                return false;
            }
            foreach (var cue in claim.Reading.Cues[i])
            {
                if (!cue.IsStrong || cue.Subject is { Kind: MentionKind.Pronoun, Gender: Pronoun.They })
                {
                    continue;
                }
                return cue.Subject.Kind is MentionKind.Name
                    && claim.Reading.Cast.Named(cue.Subject) is [{ Kind: SpeakerKind.Person }, ..] named
                    && !named.Contains(speaker);
            }
        }
        return false;
    }

    // "“It was loud,” Mara Ellery said. The guards left. “We were cold,” they said."
    private static bool IsSubjectIn(ArticleReading reading, int frame, CastMember speaker) =>
        reading
            .Mentions[frame]
            .Any(mention =>
                mention is { Kind: not MentionKind.Pronoun, First: <= 1, IsPossessive: false }
                && reading.Cast.Named(mention).Contains(speaker)
            );
}
