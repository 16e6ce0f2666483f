using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>
/// A document has been speaking, and whoever is told of in it is not “it”: <c>The declaration said that Norland was at fault. It named the dam. “We
/// welcome the treaty,” it said.</c>
/// </summary>
internal sealed class DocumentBefore : Reservation
{
    private const int SentencesBack = 6;
    private const int FurthestVerb = 3;

    private static readonly FrozenSet<string> Documents =
    [
        .. "declaration statement communique communiqué report letter document resolution study paper article memo text".Split(
            ' '
        ),
    ];

    public override string Name => "document-before";

    public override bool AppliesTo(Claim claim)
    {
        if (
            claim
            is not {
                Mention: { Kind: MentionKind.Pronoun, Gender: Pronoun.It } pronoun,
                Speaker: { Kind: SpeakerKind.Body } speaker
            }
        )
        {
            return false;
        }
        for (var i = pronoun.Frame - 1; i >= Math.Max(0, pronoun.Frame - SentencesBack); i--)
        {
            if (claim.Reading.Mentions[i] is not [{ First: <= 1, IsPossessive: false } subject, ..])
            {
                return false;
            }
            if (subject is { Kind: MentionKind.Pronoun, Gender: Pronoun.It })
            {
                continue;
            }
            var frame = claim.Reading.Frames[i];
            return subject.Kind is MentionKind.Description
                && Documents.Contains(frame.Pieces[subject.Last].Folded)
                && !claim.Reading.Cast.Named(subject).Contains(speaker)
                && Says(frame, subject);
        }
        return false;
    }

    // "The declaration also said"
    private static bool Says(Frame frame, FoundMention subject) =>
        frame.Pieces.Any(subject.Last + 1, subject.Last + 1 + FurthestVerb, piece => piece.Verb is { IsStrong: true });
}
