using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>The sentence behind the quotation says whose it is, and it is not the speaker’s: <c>“They can live with it.” That is Arvik again.</c></summary>
internal sealed class SaidOfAnother : Reservation
{
    public override string Name => "said-of-another";

    public override bool AppliesTo(Claim claim) =>
        claim.SaidOf is { Kind: MentionKind.Name, IsPossessive: false } owner
        && claim.Reading.Cast.Named(owner) is [{ Kind: SpeakerKind.Person }, ..] named
        && !named.Contains(claim.Speaker);
}
