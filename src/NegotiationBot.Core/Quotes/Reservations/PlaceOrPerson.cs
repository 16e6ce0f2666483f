using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>
/// What reads as a capital or a body is also the surname of somebody whom the article names in full, and the article writes of both: after <c>Jeremy Paris came from Paris</c>,
/// <c>Paris said</c> may be either. Where nothing else bears the name it is taken for theirs before.
/// </summary>
internal sealed class PlaceOrPerson : Reservation
{
    public override string Name => "place-or-person";

    public override bool AppliesTo(Claim claim) =>
        claim is { Mention: { Kind: MentionKind.Body } mention, Speaker.Kind: SpeakerKind.Body }
        && NameFolder.Words(mention.Name) is [var only]
        && claim.Cast.Any(member =>
            member.Person is { Given: [var given, ..] } person && person.Surname == only && GivenName.IsKnown(given)
        );
}
